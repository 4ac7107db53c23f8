/* What SQLite itself can do on this machine, for Scripts/bench to compare with.
 *   loop point|list FILE SECONDS    reads by prepared statement in two threads
 *   loop insert FILE ROWS           one transaction
 * Prints "rate N": statements, or rows, a second. */
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define COLUMNS "id, owner_id, created_at, changed_at, title, summary, state, place, score, is_open"

static const char *path;
static int is_list, seconds;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void check(int code, int wanted, sqlite3 *db) {
    if (code == wanted) return;
    fprintf(stderr, "SQLite %d: %s\n", code, sqlite3_errmsg(db));
    exit(1);
}

static sqlite3 *open_file(int flags) {
    sqlite3 *db;
    check(sqlite3_open_v2(path, &db, flags | SQLITE_OPEN_NOMUTEX, 0), SQLITE_OK, db);
    sqlite3_exec(db, "PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456; PRAGMA synchronous = FULL", 0, 0, 0);
    return db;
}

/* Copies every field out, as a program that uses it must. */
static void take_row(sqlite3_stmt *s) {
    static _Thread_local char copy[4096];
    static _Thread_local volatile long long sum;
    for (int c = 0; c < 4; c++) sum += sqlite3_column_int64(s, c);
    for (int c = 4; c < 8; c++) {
        const void *text = sqlite3_column_blob(s, c);
        int size = sqlite3_column_bytes(s, c);
        if (text && size < (int)sizeof copy) memcpy(copy, text, size);
    }
    sum += (long long)sqlite3_column_double(s, 8) + sqlite3_column_int64(s, 9);
}

static void *read_on(void *result) {
    sqlite3 *db = open_file(SQLITE_OPEN_READONLY);
    sqlite3_stmt *s;
    const char *text = is_list
        ? "SELECT " COLUMNS " FROM bench_item WHERE owner_id = ?1 ORDER BY created_at DESC LIMIT 50"
        : "SELECT " COLUMNS " FROM bench_item WHERE id = ?1";
    check(sqlite3_prepare_v2(db, text, -1, &s, 0), SQLITE_OK, db);
    unsigned seed = (unsigned)(size_t)result;
    long count = 0;
    for (double end = now() + seconds; now() < end; count++) {
        int rows = 0, code;
        sqlite3_bind_int64(s, 1, rand_r(&seed) % (is_list ? 1000 : 200000) + 1);
        while ((code = sqlite3_step(s)) == SQLITE_ROW) { take_row(s); rows++; }
        check(code, SQLITE_DONE, db);
        if (rows != (is_list ? 50 : 1)) exit(2);
        sqlite3_reset(s);
    }
    *(long *)result = count;
    return 0;
}

static double read_rate(void) {
    pthread_t threads[2];
    long counts[2];
    double start = now();
    for (int i = 0; i < 2; i++) pthread_create(&threads[i], 0, read_on, &counts[i]);
    for (int i = 0; i < 2; i++) pthread_join(threads[i], 0);
    return (counts[0] + counts[1]) / (now() - start);
}

static double insert_rate(int rows) {
    sqlite3 *db = open_file(SQLITE_OPEN_READWRITE);
    sqlite3_stmt *s;
    char (*titles)[128] = malloc((size_t)rows * 128);
    for (int i = 0; i < rows; i++)
        snprintf(titles[i], 128, "关于第%d号片区老旧小区加装电梯和停车位改造的建议", i + 1);
    const char *summary = "小区建成已二十余年，住户多为老人，上下楼不便，停车位不足，消防通道时常被占用，居民反映强烈。";
    double start = now();
    check(sqlite3_exec(db, "BEGIN IMMEDIATE", 0, 0, 0), SQLITE_OK, db);
    check(sqlite3_prepare_v2(db, "INSERT INTO bench_copy (" COLUMNS ") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)", -1, &s,
                             0), SQLITE_OK, db);
    for (int i = 1; i <= rows; i++) {
        sqlite3_int64 moment = 1700000000000000LL + i * 1000003LL;
        sqlite3_bind_int64(s, 1, i);
        sqlite3_bind_int64(s, 2, i % 1000 + 1);
        sqlite3_bind_int64(s, 3, moment);
        sqlite3_bind_int64(s, 4, moment);
        sqlite3_bind_text(s, 5, titles[i - 1], -1, SQLITE_STATIC);
        sqlite3_bind_text(s, 6, summary, -1, SQLITE_STATIC);
        sqlite3_bind_text(s, 7, "handling", -1, SQLITE_STATIC);
        if (i % 3) sqlite3_bind_text(s, 8, "城南街道", -1, SQLITE_STATIC); else sqlite3_bind_null(s, 8);
        sqlite3_bind_double(s, 9, i / 7.0);
        sqlite3_bind_int64(s, 10, i % 2 == 0);
        check(sqlite3_step(s), SQLITE_DONE, db);
        sqlite3_reset(s);
    }
    check(sqlite3_exec(db, "COMMIT", 0, 0, 0), SQLITE_OK, db);
    double time = now() - start;
    sqlite3_finalize(s);
    sqlite3_close(db);
    return rows / time;
}

int main(int argc, char **argv) {
    if (argc != 4) return 64;
    path = argv[2];
    is_list = !strcmp(argv[1], "list");
    seconds = atoi(argv[3]);
    printf("rate %.1f\n", strcmp(argv[1], "insert") ? read_rate() : insert_rate(atoi(argv[3])));
    return 0;
}
