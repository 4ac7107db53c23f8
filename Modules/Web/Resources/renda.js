// Every page works without it.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, values) => Object.assign(document.createElement(name), values);
  const prefix = "renda:draft:";
  let unsaved = false;

  // Storage off or full: no draft is kept.
  const store = (work) => { try { return work(localStorage); } catch { return null; } };
  const kept = (field) => field.name && !/hidden|password|file/.test(field.type);
  const read = (form) => [...form.elements].filter(kept)
    .map((field) => /checkbox|radio/.test(field.type)
      ? [field.name, field.value, field.checked] : [field.name, field.value]);

  const write = (form, values) => {
    [...form.elements].filter(kept).forEach((field, place) => {
      const value = values[place];
      if (!value || value[0] !== field.name) return;
      if (value.length > 2) field.checked = value[1] === field.value && value[2];
      else field.value = value[1];
    });
  };

  // What was sent is kept until a page says that it was saved: the connection may be lost on the way.
  const sentKey = "renda:sent";
  store((storage) => {
    if (document.querySelector("main > .notice.done")) storage.removeItem(storage.getItem(sentKey));
    storage.removeItem(sentKey);
  });

  const drafts = (form) => {
    const key = prefix + new URL(form.action).pathname + ":" + form.dataset.draft;
    const forget = () => store((storage) => storage.removeItem(key));
    const keep = () => store((storage) => storage.setItem(key, JSON.stringify(read(form))));
    const saved = store((storage) => storage.getItem(key));
    if (saved && saved !== JSON.stringify(read(form))) {
      const notice = make("div", { className: "notice waiting" });
      notice.setAttribute("role", "status");
      const choice = (textContent, work) => make("button", {
        type: "button", textContent, onclick: () => { work(); notice.remove(); } });
      notice.append(make("p", { textContent: "这台设备上有没提交的草稿。" }),
        choice("恢复草稿", () => {
          write(form, JSON.parse(saved));
          all("textarea", form).forEach((field) => field.dispatchEvent(new Event("input")));
          unsaved = true;
        }), " ",
        choice("不要草稿", forget));
      form.prepend(notice);
    }
    let timer;
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keep, 500); });
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      keep();
      if (navigator.onLine !== false) { store((storage) => storage.setItem(sentKey, key)); return; }
      event.preventDefault();
      event.stopImmediatePropagation();
      form.querySelector(".offline")?.remove();
      const notice = make("p", { className: "notice late offline",
        textContent: "现在没有网络。写的内容已保存在这台设备上，连上网络后再点一次。" });
      notice.setAttribute("role", "alert");
      form.append(notice);
    });
  };

  // How much still fits, counted as the server counts. A browser would cut what is pasted without a word.
  const counter = (field) => {
    const most = Number(field.getAttribute("maxlength"));
    const always = field.matches("form[data-draft] textarea");
    const line = make("p", { className: "hint" });
    const count = () => {
      const written = [...field.value].length;
      line.textContent = `已写 ${written} 字，最多 ${most} 字`;
      line.hidden = !always && written < most * 0.9;
      field.setCustomValidity(written > most ? line.textContent : "");
    };
    field.removeAttribute("maxlength");
    field.addEventListener("input", count);
    field.after(line);
    count();
  };

  const filter = (list) => {
    const label = list.dataset.filter;
    const box = make("input", { type: "search", placeholder: label });
    box.setAttribute("aria-label", label);
    box.onkeydown = (event) => { if (event.key === "Enter") event.preventDefault(); };
    box.oninput = (event) => {
      event.stopPropagation();
      for (const row of all(".tick", list)) {
        row.hidden = !row.textContent.includes(box.value.trim()) && !row.firstElementChild.checked;
      }
    };
    list.before(box);
  };

  // Each choice goes on from what stands before the last 、.
  const several = (box) => {
    const names = [...box.list.options].map((option) => option.value);
    const offer = () => {
      const before = box.value.replace(/[^、]*$/, "");
      box.list.replaceChildren(...names.map((name) => make("option", { value: before + name })));
    };
    box.addEventListener("focus", offer);
    box.addEventListener("input", offer);
  };

  // Put by with all it needs, so that a phone without network can open it again. Only where the browser trusts the
  // connection (https, or this machine). What was saved is not put by any longer: its page would name the same draft
  // again. Nor is anything where nobody is signed in: the next person must not find it.
  const shelf = "renda:pages";
  if (document.querySelector("main > .notice.done") || !document.getElementById("sign-out")) self.caches?.delete(shelf);
  const putBy = async () => {
    await navigator.serviceWorker.register("/offline.js");
    const parts = [...all("link[rel=stylesheet]").map((link) => link.href), ...all("script[src]").map((script) => script.src)];
    await (await caches.open(shelf)).addAll([location.href.split("#")[0], ...parts]);
  };

  // First, so that what cannot be sent now is not taken for sent.
  all("form[data-draft]").forEach(drafts);
  if (document.querySelector("form[data-draft]") && navigator.serviceWorker && navigator.onLine !== false) {
    putBy().catch(() => {});
  }
  for (const form of all("form[method=post]")) {
    if (form.classList.contains("form")) form.addEventListener("input", () => { unsaved = true; });
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
      unsaved = false;
      // Only after the browser has taken the form's values.
      setTimeout(() => all("button", form).forEach((button) => { button.disabled = true; }));
    });
  }
  all("form[method=post] [maxlength]:not([type=password])").filter((field) => field.maxLength >= 20).forEach(counter);
  all("[data-filter]").forEach(filter);
  all("input[data-several]").forEach(several);
  addEventListener("beforeprint", () => all("details.panel").forEach((panel) => { panel.open = true; }));
  document.querySelector(".errors")?.focus();

  for (const button of all("button[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.onclick = async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = "已复制";
    };
  }

  // The next person here must not find these drafts, nor the pages they were written on.
  document.getElementById("sign-out")?.addEventListener("submit", () => {
    self.caches?.delete(shelf);
    store((storage) =>
      Object.keys(storage).filter((key) => key.startsWith(prefix)).forEach((key) => storage.removeItem(key)));
  });

  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
  // A page the browser brings back can be sent again.
  addEventListener("pageshow", () => all("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    all("button[disabled]", form).forEach((button) => { button.disabled = false; });
  }));
})();
