// What the app fetches of medicines: names, rules and texts. They are kept for
// offline use and renewed, they are fetched once however many ask, and nothing
// that is damaged, half or newer than the app takes the place of what it has.
import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { keptOffline, openApp } from "./support/app.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { copyOfApp } from "./support/server.mjs";
import { addMedicine, ready, restore, visit, welcome } from "./support/steps.mjs";

/** Somebody who takes medicines of the catalogue, and the addresses of pages. */
function somebody(...names) {
  const journal = new Journal({ until: new Date() });
  const person = journal.person("Mary Adeyemi");
  const of = (path) => `/of/${person.id.replaceAll("-", "")}${path}`;
  const pages = { checks: of("/checks"), add: of("/medicines/add") };
  for (const name of names) {
    const ingredients = [{ name, strength: { quantity: "5", unit: "milligrams" } }];
    const more = { identity: { catalogue: { id: name, ingredients } }, strength: "5 mg" };
    const medicine = journal.medicine(person, name, everyDay("08:00:00"), { more });
    pages[name] = of(`/medicines/${medicine.id.replaceAll("-", "")}`);
  }
  return { backup: journal.backup(), pages };
}

/** The copy of a pack on the device; nothing if there is none. */
const kept = (page, path) =>
  page.evaluate(async (path) => {
    const copy = await caches.match(`medicines/${path}`, { cacheName: "concord-medicines" });
    return copy?.text();
  }, path);

async function until(holds) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("it never came to hold");
}

/** Packs of a copy of the app that a test may change. */
function host(folder) {
  const file = (path) => join(folder, "medicines", path);
  return {
    read: (path) => readFile(file(path), "utf8"),
    async publish(path, text) {
      await new Promise((done) => setTimeout(done, 1100)); // the server tells time in seconds
      await mkdir(dirname(file(path)), { recursive: true });
      await writeFile(file(path), text);
      await rm(`${file(path)}.br`, { force: true });
    },
    async withdraw(path) {
      await rm(file(path));
      await rm(`${file(path)}.br`, { force: true });
    },
  };
}

/** Opens the app for somebody, kept on the device. */
async function openFor(t, who, options = {}) {
  const app = await openApp(t, options);
  await ready(app.page);
  await restore(app.page, who.backup);
  await keptOffline(app.page);
  return app;
}

const main = (page) => page.getByRole("main");
const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();

async function reload(page) {
  await page.reload();
  await ready(page);
}

test("a text once fetched is there without a network, and is renewed", async (t) => {
  const folder = await copyOfApp(t);
  const packs = host(folder);
  const who = somebody("amlodipine", "warfarin");
  const card = "en/amlodipine.json";
  const first = await packs.read(card);
  await packs.withdraw("en/warfarin.json");
  const { page, server } = await openFor(t, who, { folder, noise: "expected" });
  await visit(page, who.pages.amlodipine);
  await says(page, "High blood pressure.");
  await until(async () => (await kept(page, card)) === first);

  const second = first.replace("High blood pressure.", "Blood pressure that is high.");
  await packs.publish(card, second);
  await reload(page);
  await says(page, "High blood pressure.");
  await until(async () => (await kept(page, card)) === second);

  await visit(page, who.pages.warfarin);
  await says(page, "The text about this medicine is damaged.");
  assert.equal(await kept(page, "en/warfarin.json"), undefined, "an error page is not kept");

  await server.stop();
  await visit(page, who.pages.amlodipine);
  await reload(page);
  await says(page, "Blood pressure that is high.");
  await visit(page, who.pages.warfarin);
  await says(page, "The text about this medicine could not be fetched.");
});

test("rules of a newer version leave those that are understood in use, and it is said", async (t) => {
  const folder = await copyOfApp(t);
  const packs = host(folder);
  const who = somebody("warfarin", "ibuprofen");
  const { page, server } = await openFor(t, who, { folder, noise: "expected" });
  const today = await packs.read("checks.json");
  await visit(page, who.pages.checks);
  await says(page, /can make bleeding more likely/);
  await until(async () => (await kept(page, "checks.json")) === today);

  await packs.publish("checks.json", today.replace('"format":2', '"format":3'));
  const asked = page.waitForResponse(/medicines\/checks\.json/);
  await reload(page);
  await asked;
  await says(page, /^The checks on this device are of \d+ \w+ 2026\. Update Concord to get newer ones\./);
  await says(page, /can make bleeding more likely/);
  assert.equal(await kept(page, "checks.json"), today);

  await server.stop();
  await reload(page);
  await says(page, /can make bleeding more likely/);
});

test("half a pack or a page of an error never takes the place of a good one", async (t) => {
  const folder = await copyOfApp(t);
  const packs = host(folder);
  const who = somebody("amlodipine");
  const { page, server } = await openFor(t, who, { folder, noise: "expected" });
  const paths = ["catalogue.txt", "checks.json", "phrases/en.json", "en/amlodipine.json"];
  const good = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await packs.read(path)])));
  await visit(page, who.pages.amlodipine);
  for (const path of paths) await until(async () => (await kept(page, path)) === good[path]);

  for (const spoil of [(text) => text.slice(0, text.lastIndexOf("\n", text.length / 2) + 1 || text.length / 2), () => "<!doctype html>"]) {
    for (const path of paths) await packs.publish(path, spoil(good[path]));
    const asked = Promise.all(paths.map((path) => page.waitForResponse(new RegExp(`medicines/${path}`))));
    await reload(page);
    await asked;
    await says(page, "High blood pressure.");
  }
  await server.stop();
  await reload(page);
  await says(page, "High blood pressure.");
  await visit(page, who.pages.checks);
  await says(page, "Our short list found nothing to ask about.");
  for (const path of paths) assert.equal(await kept(page, path), good[path], path);
});

test("on a full device a text, the names and the checks are shown though they cannot be kept", async (t) => {
  const who = somebody("amlodipine");
  const { page, context, server } = await openFor(t, who, { noise: "expected" });
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1 });
  await page.evaluate(() => caches.delete("concord-medicines"));
  await reload(page);
  await visit(page, who.pages.amlodipine);
  await says(page, "High blood pressure.");
  await visit(page, who.pages.checks);
  await says(page, "Our short list found nothing to ask about.");
  await visit(page, who.pages.add);
  await page.getByLabel("The name on the box").fill("warfarin");
  await page.getByRole("listitem").getByRole("button", { name: /^warfarin/i }).first().waitFor();
  for (const path of ["catalogue.txt", "checks.json", "phrases/en.json", "en/amlodipine.json"]) assert.equal(await kept(page, path), undefined, path);
});

test("adding a medicine asks for the list of names once", async (t) => {
  const { page, context } = await openApp(t, { context: { serviceWorkers: "block" } });
  const asked = [];
  context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await page.getByLabel("The name on the box").fill("amlodipine");
  await page.getByRole("listitem").getByRole("button", { name: /^amlodipine/i }).first().waitFor();
  const packs = ["/medicines/catalogue.txt", "/medicines/checks.json", "/medicines/phrases/en.json"];
  await until(() => packs.every((path) => asked.includes(path)));
  assert.deepEqual(asked.filter((path) => path.startsWith("/medicines/")).sort(), packs);
});

test("a list of names that did not come can be asked for again", async (t) => {
  const { page, server } = await openApp(t);
  await ready(page);
  await keptOffline(page);
  await server.stop();
  await welcome(page, "Ada", { country: "United Kingdom" });
  await page.getByRole("alert").getByText("The list of medicines is not on this device yet. It comes the next time you are online.").waitFor();
  await server.start();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByLabel("The name on the box").fill("amlodipine");
  await page.getByRole("listitem").getByRole("button", { name: /^amlodipine/i }).first().waitFor();
});

test("after the first medicine its checks, the names and its text are there with no network", async (t) => {
  const { page, server } = await openApp(t);
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  const medicine = { search: "amlodipine", choose: /^amlodipine/i, strength: "5 mg", form: "Tablet", moments: ["with breakfast"] };
  await addMedicine(page, medicine);
  const own = page.url().split("#")[1];
  await visit(page, own.replace(/medicines\/.*/, "today"));
  await keptOffline(page);
  for (const path of ["catalogue.txt", "checks.json", "phrases/en.json", "en/amlodipine.json"]) await until(() => kept(page, path));
  await server.stop();
  await reload(page);
  await visit(page, own);
  await says(page, "High blood pressure.");
  await visit(page, own.replace(/medicines\/.*/, "checks"));
  await says(page, "Our short list found nothing to ask about.");
  await visit(page, own.replace(/medicines\/.*/, "medicines/add"));
  await page.getByLabel("The name on the box").fill("warfarin");
  await page.getByRole("listitem").getByRole("button", { name: /^warfarin/i }).first().waitFor();
});

test("what was missing comes when the device is connected again", async (t) => {
  const { page, context, server } = await openApp(t, { noise: "expected" });
  const who = somebody("amlodipine");
  await ready(page);
  await keptOffline(page);
  await server.stop();
  await context.setOffline(true);
  await restore(page, who.backup);
  await visit(page, who.pages.checks);
  await says(page, "its list is not on this device yet. It comes the next time you are online.");
  await server.start();
  await context.setOffline(false);
  for (const path of ["catalogue.txt", "checks.json", "phrases/en.json", "en/amlodipine.json"]) await until(() => kept(page, path));
});

test("a text of a medicine that is no longer in the list of names is let go", async (t) => {
  const folder = await copyOfApp(t);
  const packs = host(folder);
  const who = somebody("amlodipine");
  const { page } = await openFor(t, who, { folder });
  await visit(page, who.pages.amlodipine);
  await until(() => kept(page, "en/amlodipine.json"));
  await page.evaluate(async () => {
    const cache = await caches.open("concord-medicines");
    await cache.put("medicines/en/withdrawn.json", new Response("a text"));
    await cache.put("elsewhere/withdrawn.json", new Response("not ours"));
  });
  const names = await packs.read("catalogue.txt");
  await packs.publish("catalogue.txt", names.replace("|bCampral EC", ""));
  await reload(page);
  await until(async () => (await kept(page, "en/withdrawn.json")) === undefined);
  assert.ok(await kept(page, "en/amlodipine.json"));
  assert.equal(await page.evaluate(async () => (await caches.match("elsewhere/withdrawn.json")).text()), "not ours");
});

test("a language that is chosen brings the words of the checks, and they are there with no network", async (t) => {
  const who = somebody("warfarin", "ibuprofen");
  const { page, server } = await openFor(t, who);
  await visit(page, who.pages.checks);
  await says(page, /can make bleeding more likely/);
  await until(() => kept(page, "phrases/en.json"));
  assert.equal(await kept(page, "phrases/da.json"), undefined, "nobody reads it yet");
  await visit(page, who.pages.checks.replace(/checks$/, "settings"));
  await page.getByRole("radio", { name: "Dansk" }).check();
  await page.locator("html[lang=da]").waitFor();
  await until(() => kept(page, "phrases/da.json"));
  await server.stop();
  await visit(page, who.pages.checks);
  await says(page, /kan give større risiko for blødning/);
  await reload(page);
  await says(page, /kan give større risiko for blødning/);
});
