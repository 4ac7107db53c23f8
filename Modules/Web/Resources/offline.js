// Brings back the pages on which somebody writes when a phone opens them without network. renda.js puts them by.
"use strict";
const absent = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>现在没有网络</title>
<h1>现在没有网络</h1><p>写过的内容都在这台设备上。连上网络以后，请再打开这一页。</p></html>`;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const isPage = request.mode === "navigate";
  if (request.method !== "GET" || !(isPage || new URL(request.url).pathname.startsWith("/assets/"))) return;
  event.respondWith(fetch(request).catch(async () =>
    await caches.match(request, { ignoreVary: true })
      ?? (isPage ? new Response(absent, { headers: { "Content-Type": "text/html" } }) : Response.error())));
});
