// The code on a box: scanned by the camera or on a picture, shown as read from the pack,
// kept only when somebody saves it, and never taken for a name.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, launchAlone, openApp } from "./support/app.mjs";
import { finish, next, openMary } from "./support/adding.mjs";
import { box, boxOf, drawBox } from "./support/codes.mjs";
import { dataMatrix } from "./support/data-matrix.mjs";
import { film, filmed } from "./support/film.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { ready, restore, visit } from "./support/steps.mjs";

const today = new Date("2026-11-30T08:10:00Z");
const path = (medicine) => `/medicines/${medicine.id.replaceAll("-", "")}`;

/** Mary, who takes one medicine. */
async function mary(t, options = {}) {
  const { page, context } = await openApp(t, {
    context: { timezoneId: "Europe/London", ...options.context },
    alone: options.alone,
    prepare: async (page) => {
      await page.clock.setFixedTime(today);
      await options.prepare?.(page);
    },
  });
  await ready(page);
  const journal = new Journal({ until: today });
  const person = journal.person("Mary Adeyemi");
  const medicine = journal.medicine(person, "Amlodipine", everyDay("08:00:00"), { daysAgo: 0 });
  await restore(page, journal.backup());
  return { page, context, medicine };
}

/** A picture of a box. */
async function picture(page, drawn) {
  const url = await page.evaluate(drawBox, drawn);
  return Buffer.from(url.split(",")[1], "base64");
}

async function choose(page, buffer, mimeType = "image/png") {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a picture of the code" }).click(),
  ]);
  await chooser.setFiles([{ name: "box.png", mimeType, buffer }]);
}

const read = (page) => page.getByRole("heading", { name: "Read from the pack" });
const fact = (page, name) => page.locator("dl.facts div").filter({ has: page.locator("dt", { hasText: name }) }).locator("dd");
const lastDay = (page) => page.getByLabel("Last day printed on it");
const save = (page) => page.getByRole("button", { name: "Save", exact: true }).click();

test("a code drawn here is the one that another program drew", () => {
  assert.deepEqual(dataMatrix("\u001d01057012345678991727113010AB4\u001d21X9"), box(0).pack);
});

test("a picture of the box fills in its last day, and batch and number are kept when it is saved, without a network", { timeout: 120_000 }, async (t) => {
  const { page, context, medicine } = await mary(t);
  await keptOffline(page);
  await visit(page, `${path(medicine)}/dates`);
  await context.setOffline(true);
  await choose(page, await picture(page, box(184)));
  await read(page).waitFor();
  assert.equal(await fact(page, "Product number").innerText(), "5701234567899");
  assert.equal(await fact(page, "Batch").innerText(), "AB4");
  assert.equal(await fact(page, "Last day").innerText(), "30 November 2027");
  await page.getByText("Nothing of this is kept until you save.").waitFor();
  assert.equal(await lastDay(page).inputValue(), "2027-11-30");
  await assertAccessible(page);
  await save(page);
  await page.waitForURL(/\/stock$/);
  await page.getByText("Batch AB4, read from the pack.").waitFor();
  await page.getByText("Product number 5701234567899, read from the pack.").waitFor();
  await page.getByText("The last day printed on it is 30 November 2027.").waitFor();
  await visit(page, path(medicine));
  await page.getByRole("heading", { level: 1, name: "Amlodipine" }).waitFor();

  await visit(page, `${path(medicine)}/dates`);
  await page.getByRole("button", { name: "Leave out batch and product number" }).click();
  await save(page);
  await page.waitForURL(/\/stock$/);
  await page.getByText("The last day printed on it is 30 November 2027.").waitFor();
  assert.equal(await page.getByText(/read from the pack/).count(), 0);
});

test("a new pack held before the camera waits to be looked at, and nothing of it is kept unseen", { timeout: 120_000 }, async (t) => {
  const drawing = await mary(t);
  const shown = await film(t, drawing.page, [await picture(drawing.page, box(0))]);
  const alone = await launchAlone(t, filmed(shown));
  const { page, medicine } = await mary(t, { alone });
  await visit(page, `${path(medicine)}/stock/pack`);
  await page.getByRole("button", { name: "Scan the code on the box" }).click();
  await page.getByText("Hold the small square code, or the bars, in front of the camera.").waitFor();
  await assertAccessible(page);
  await read(page).waitFor({ timeout: 30_000 });
  assert.equal(await page.locator("video").count(), 0, "the camera is off");
  assert.equal(await fact(page, "Batch").innerText(), "AB4");
  await page.getByText("Once the new pack is saved, you can look at its dates and keep them.").waitFor();
  await assertAccessible(page);
  await page.getByLabel("How many tablets came in?").fill("28");
  await save(page);
  await page.waitForURL(/\/stock$/);
  await page.getByRole("heading", { name: "Read from a pack, and not kept yet" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "The pack in use" }).count(), 0);
  await assertAccessible(page);
  await page.getByRole("link", { name: "Look at it and keep it" }).click();
  assert.equal(await lastDay(page).inputValue(), "2027-11-30");
  await save(page);
  await page.waitForURL(/\/stock$/);
  await page.getByRole("heading", { name: "The pack in use" }).waitFor();
  await page.getByText("Batch AB4, read from the pack.").waitFor();
  assert.equal(await page.getByText("not kept yet").count(), 0);
});

test("on adding a medicine the code stands beside what was chosen and changes nothing of it", { timeout: 120_000 }, async (t) => {
  const page = await openMary(t);
  await page.getByLabel("The name on the box").fill("Blue tonic");
  await page.getByRole("button", { name: /“Blue tonic” as I typed it/ }).click();
  await choose(page, await picture(page, boxOf("\u001d010570123456789917251130")));
  await read(page).waitFor();
  await page.getByText("You chose Blue tonic. Compare it with the name printed on the box.").waitFor();
  await page.getByText("This date has passed. Ask your pharmacist.").waitFor();
  await assertAccessible(page);
  const choice = page.getByRole("radio", { name: "Tablet", exact: true });
  if ((await choice.count()) === 0) await page.getByRole("button", { name: "Other kinds" }).click();
  await choice.check();
  await page.getByLabel("On prescription").check();
  await next(page);
  await page.getByLabel("Directions on the label").waitFor();
  await next(page);
  await page.getByRole("radio", { name: "Every day" }).check();
  await page.getByRole("button", { name: "Add a clock time" }).click();
  await page.getByLabel("Clock time", { exact: true }).fill("08:00");
  await page.getByRole("textbox", { name: /^How much/ }).fill("1");
  await finish(page, "Blue tonic");
  await page.getByRole("heading", { level: 1, name: "Blue tonic" }).waitFor();
  assert.equal(await page.getByText("5701234567899").count(), 0);
});

test("what is not taken is said in plain words, a month becomes its last day, and typing stays possible", { timeout: 180_000 }, async (t) => {
  const { page, medicine } = await mary(t);
  await visit(page, `${path(medicine)}/dates`);
  const alert = page.getByRole("region", { name: "The code on the box" }).getByRole("alert");
  for (const [code, said] of [
    ["\u001d010570123456789817271130", "The product number in this code does not add up, so it was not taken."],
    ["\u001d010570123456789917270230", "The date in this code is no day there can be, so it was not taken."],
    ["HELLO", "This is not the code of a medicine’s pack, or it is damaged."],
    ["\u001d010570123456789910AB12345678901234567890", "The parts of this code run into each other, so it was not taken."],
  ]) {
    await choose(page, await picture(page, boxOf(code, 8)));
    await alert.getByText(said).waitFor();
    assert.equal(await read(page).count(), 0);
  }
  await assertAccessible(page);
  const blank = { pack: [], bars: "", degrees: 0 };
  await choose(page, await picture(page, blank));
  await alert.getByText("No code was found in this picture.").waitFor();
  await choose(page, Buffer.from("no picture"));
  await alert.getByText("This is no picture that can be looked at.").waitFor();
  await lastDay(page).fill("2027-03-31");
  await choose(page, await picture(page, boxOf("\u001d01057012345678991727020010AB4")));
  await page.getByText("28 February 2027, the last day of the month: the code has only the month").waitFor();
  assert.deepEqual(await alert.allInnerTexts(), []);
  assert.equal(await lastDay(page).inputValue(), "2027-02-28");
  await choose(page, await picture(page, boxOf("\u001d010570123456789917261129")));
  await page.getByText("This date has passed. Ask your pharmacist.").waitFor();
  await lastDay(page).fill("2027-03-31");
  await save(page);
  await page.waitForURL(/\/stock$/);
  await page.getByText("The last day printed on it is 31 March 2027.").waitFor();
});

test("a browser's own reader is understood with its own beginnings of a code", { timeout: 120_000 }, async (t) => {
  const plain = "01057012345678991727113010AB4\u001d21X9";
  for (const rawValue of [plain, `\u001d${plain}`, `]d2${plain}`]) {
    const { page, medicine } = await mary(t, {
      prepare: (page) => page.addInitScript((rawValue) => {
        window.BarcodeDetector = class {
          static async getSupportedFormats() { return ["data_matrix", "ean_13", "ean_8", "upc_a", "qr_code"]; }
          async detect() { return [{ format: "data_matrix", rawValue, cornerPoints: [] }]; }
        };
      }, rawValue),
    });
    await visit(page, `${path(medicine)}/dates`);
    await choose(page, await picture(page, box(0)));
    await read(page).waitFor();
    assert.equal(await fact(page, "Batch").innerText(), "AB4");
    assert.equal(await lastDay(page).inputValue(), "2027-11-30");
  }
});
