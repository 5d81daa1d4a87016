// Concord's service worker: keeps the app on the device, passes on the taps on
// notifications, and shows a neutral notice for a push. It knows nothing of
// medicines or doses. A storage that fails or is full never takes away an answer
// that the network gives. The build fills in each NAME between underscores.
"use strict";

const STAMP = "__STAMP__";
// Every file of this build: [address, checksum]. The checksum keeps files of two
// builds from mixing, and an error page from being kept as an app.
const FILES = __PRECACHE__;
// The sentences of each language, those of the opening and the rest:
// [address, checksum]. Only languages that somebody reads are kept, and those whole.
const TEXTS = __TEXTS__;
const APP = `concord-app-${STAMP}`;
const MESSAGE_VERSION = 1;

const scope = self.registration.scope;
const home = new URL("./", scope).href;
const packFolder = new URL("medicines/", scope).href;
const addresses = new Set(
  [...FILES, ...Object.keys(TEXTS).flatMap(textsOf)].map(([address]) => new URL(address, scope).href),
);

function textsOf(code) {
  return Object.values(TEXTS[code] ?? {});
}

self.addEventListener("install", (event) => event.waitUntil(keepBuild()));

// A build takes less than this many bytes. On a device that has no more, what a person
// saves comes first.
const ROOM = 16e6;

async function hasRoom() {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return !(quota - usage < ROOM);
  } catch {
    return true;
  }
}

// All files or none: half a build would be no use, and takes room from the one
// that is in use.
async function keepBuild() {
  if (!(await hasRoom())) throw new Error("there is no room for the app");
  const isNew = !(await caches.has(APP));
  try {
    const cache = await caches.open(APP);
    const texts = (await spoken()).flatMap(textsOf);
    await Promise.all([...FILES, ...texts].map((file) => keep(cache, file)));
  } catch (reason) {
    if (isNew) await caches.delete(APP).catch(() => false);
    throw reason;
  }
}

// The languages that the builds on this device have kept. A build that had them
// within kept none, and may have been read in any.
async function spoken() {
  const codes = Object.keys(TEXTS);
  const names = (await caches.keys()).filter((name) => name.startsWith("concord-app-"));
  const kept = new Set();
  for (const name of names) {
    const files = await (await caches.open(name)).keys();
    for (const code of codes) {
      const folder = new URL(`text/${code}-`, scope).href;
      if (files.some(({ url }) => url.startsWith(folder))) kept.add(code);
    }
    if (name !== APP && files.length > 0 && kept.size === 0) return codes;
  }
  return [...kept];
}

// Keeps the sentences of a language that somebody reads. If there is no room, the
// network answers as before.
async function speak(code) {
  if (!(await hasRoom())) return;
  try {
    const cache = await caches.open(APP);
    const keepNew = async (file) => {
      if (!(await cache.match(new URL(file[0], scope).href))) await keep(cache, file);
    };
    await Promise.all(textsOf(code).map(keepNew));
  } catch {
    // Asked again at the next start.
  }
}

async function keep(cache, [address, integrity]) {
  const request = new Request(new URL(address, scope), { integrity, cache: "no-cache" });
  const response = await fetch(request);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  await cache.put(request.url, response);
}

// A new build waits here until the person agrees to it (see "activate" below).
self.addEventListener("activate", (event) => event.waitUntil(dropOldBuilds()));

async function dropOldBuilds() {
  try {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith("concord-app-") && name !== APP);
    await Promise.all(old.map((name) => caches.delete(name)));
  } catch {
    // What stays takes room and is never read; the next build tries again.
  }
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const address = request.url.split(/[?#]/)[0];
  if (request.mode === "navigate") {
    event.respondWith(page(address, request));
  } else if (addresses.has(address)) {
    event.respondWith(kept(address, request));
  } else if (address.startsWith(packFolder)) {
    event.respondWith(pack(request));
  }
});

async function page(address, request) {
  if (address === home || address === `${home}index.html`) return kept(home, request);
  try {
    return await fetch(request);
  } catch {
    return kept(home, request);
  }
}

async function kept(address, request) {
  const copy = caches.match(address, { cacheName: APP, ignoreVary: true });
  return (await copy.catch(() => undefined)) ?? fetch(request);
}

// Packs are kept by the page, which knows whether it understands them. Without a
// network the answer is empty: to look for a newer pack in vain is no error.
async function pack(request) {
  try {
    return await fetch(request);
  } catch {
    return new Response(null, { status: 204 });
  }
}

self.addEventListener("message", (event) => {
  const { data } = event;
  if (data === null || typeof data !== "object" || data.version !== MESSAGE_VERSION) return;
  if (data.type === "activate") event.waitUntil(self.skipWaiting());
  if (data.type === "speak") event.waitUntil(speak(data.code));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { data, tag } = event.notification;
  event.waitUntil(open(data?.dose ?? tag, event.action));
});

// It names a dose; only the app knows what it means.
async function open(tag, action) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const window = windows.find((each) => each.focused) ?? windows[0];
  if (!window) {
    await self.clients.openWindow(`./#/today?dose=${encodeURIComponent(tag)}`);
    return;
  }
  window.postMessage({ version: MESSAGE_VERSION, type: "open", tag, action });
  await window.focus();
}

// A push must always show something, whatever it carries: some browsers end the
// subscription of an app that stays silent.
self.addEventListener("push", (event) => event.waitUntil(showNotice(event.data)));

// In each language: what its devices' codes begin with, and the notice.
const NOTICE = __NOTICE__;

async function showNotice(data) {
  const { title, body, tag } = readNotice(data);
  const device = (self.navigator.language ?? "").toLowerCase();
  const speaks = ([beginnings]) => beginnings.some((beginning) => device.startsWith(beginning));
  const [, notice] = NOTICE.find(speaks) ?? NOTICE[0];
  await self.registration.showNotification(title ?? "Concord", {
    body: body ?? notice,
    tag: tag ?? "concord-push",
    icon: "icons/icon-192.png",
    badge: "icons/badge-96.png",
  });
}

function readNotice(data) {
  try {
    const { notification } = data.json();
    const text = (value) =>
      typeof value === "string" && value.length > 0 && value.length <= 200 ? value : undefined;
    return {
      title: text(notification.title),
      body: text(notification.body),
      tag: text(notification.tag),
    };
  } catch {
    return {};
  }
}
