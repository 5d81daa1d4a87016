// Two windows of one record: what one of them saves undoes nothing that the
// other did, and what both changed is shown and chosen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { holdSaves, kept } from "./support/saves.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { goTo, ready, restore, visit } from "./support/steps.mjs";

const morning = "2026-11-23T07:10:00Z";

/** Two windows on Mary's record: one medicine at 8, and one open question. */
async function openTwo(t, { at = morning } = {}) {
  const journal = new Journal({ until: new Date("2026-11-23") });
  const mary = journal.person("Mary Adeyemi");
  const medicine = journal.medicine(mary, "Amlodipine", everyDay("08:00:00"), { more: { strength: "5 mg" } });
  const question = journal.question(mary, "Is it still needed?");
  const { page: one, context, server } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: new Date(at) }),
  });
  await ready(one);
  await restore(one, journal.backup());
  const two = await context.newPage();
  await two.goto(server.origin);
  await ready(two);
  const of = (path) => `/of/${plain(mary.id)}${path}`;
  return { one, two, of, medicine: of(`/medicines/${plain(medicine.id)}`), question: of(`/ask/question/${plain(question.id)}`) };
}

const plain = (id) => id.replaceAll("-", "");
const save = (page, name = "Save") => page.getByRole("button", { name, exact: true }).click();
/** The page of the medicine, after a form went back to it. */
const isBack = (page) => page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);
const meanwhile = (page, words) => page.getByRole("status").filter({ hasText: words }).waitFor();

async function stop(page, medicine) {
  await visit(page, `${medicine}/standing`);
  await page.getByRole("radio", { name: /^It is no longer taken/ }).check();
  await page.getByRole("radio", { name: /^It says so in a letter/ }).check();
  await save(page);
  await isBack(page);
}

/** Opens the form for the times; to be filled and saved later. */
async function openTimes(page, medicine) {
  await visit(page, `${medicine}/plan`);
  await page.getByLabel("Clock time", { exact: true }).waitFor();
}

async function moveTo(page, time) {
  await page.getByLabel("Clock time", { exact: true }).fill(time);
  await page.getByRole("radio", { name: /^From now on/ }).check();
  await page.getByRole("radio", { name: "A new label" }).check();
  await save(page, "Save the change");
  await isBack(page);
}

test("a strength saved from a form that was open does not bring a stopped medicine back", async (t) => {
  const { one, two, of, medicine } = await openTwo(t);
  await visit(two, `${medicine}/change`);
  await two.getByLabel("Strength", { exact: true }).waitFor();
  await stop(one, medicine);
  // The open form says at once what happened.
  await meanwhile(two, "Another window has just changed whether it is taken.");
  await two.getByLabel("Strength", { exact: true }).fill("10 mg");
  await save(two);
  await isBack(two);
  for (const page of [one, two]) {
    await page.getByText("No longer taken since 23 November 2026.").waitFor();
    await page.getByRole("heading", { name: "Amlodipine 10 mg" }).waitFor();
  }
  await visit(two, of("/today"));
  await two.getByRole("heading", { name: "Monday 23 November" }).waitFor();
  assert.equal(await two.getByRole("main").getByText("Amlodipine").count(), 0, "nothing of it is asked");
  // It is stored so, too.
  await two.reload();
  await ready(two);
  await visit(two, medicine);
  await two.getByText("No longer taken since 23 November 2026.").waitFor();
});

test("directions saved from a form that was open do not move the times back", async (t) => {
  const { one, two, medicine } = await openTwo(t);
  await visit(two, `${medicine}/change`);
  await two.getByLabel("Directions on the label").waitFor();
  await openTimes(one, medicine);
  await moveTo(one, "20:00");
  await meanwhile(two, "Another window has just changed the times and amounts.");
  await two.getByLabel("Directions on the label").fill("Take ONE in the evening");
  await save(two);
  await isBack(two);
  for (const page of [one, two]) {
    await page.getByText("Take ONE in the evening").waitFor();
    const main = page.getByRole("main");
    await main.getByText(/at 20:00/).first().waitFor();
    assert.equal(await main.getByText(/at 08:00/).count(), 0);
  }
});

test("what both windows changed is shown in both, chosen, and the choice can be taken back", async (t) => {
  const { one, two, of, medicine } = await openTwo(t);
  await openTimes(two, medicine);
  await openTimes(one, medicine);
  await moveTo(one, "20:00");
  await meanwhile(two, "If you change the same thing here, you can choose afterwards which one holds.");
  await moveTo(two, "12:00");
  const asks = (page) => page.getByRole("heading", { name: /^Changed in two places: the times and amounts\. Which one holds\?$/ });
  await asks(two).waitFor();
  await two.getByText("Saved. It was also changed in another place: choose which one holds.").waitFor();
  await asks(one).waitFor();
  const version = (page, time) => page.getByRole("listitem").filter({ hasText: `at ${time}` }).filter({ has: page.getByRole("button", { name: /^Keep this one/ }) });
  await version(two, "20:00").getByText("This one counts until you choose.").waitFor();
  await version(two, "12:00").getByText(/^Recorded by Mary Adeyemi, 23 November/).waitFor();

  await assertAccessible(two);

  await goTo(one, "today");
  await one.getByRole("link", { name: "Amlodipine was changed in two places. Choose which one holds." }).click();
  await version(one, "12:00").getByRole("button", { name: /^Keep this one: .*at 12:00/ }).click();
  for (const page of [one, two]) await asks(page).waitFor({ state: "detached" });
  await two.getByText(/at 12:00/).first().waitFor();
  await visit(two, of("/today"));
  await two.getByText("Nothing planned until 12:00.").waitFor();

  await one.getByRole("button", { name: "Undo" }).click();
  await asks(one).waitFor();
  await two.getByText("Nothing planned until 20:00.").waitFor();
});

test("an answer that is being typed stays when another window rewords the question", async (t) => {
  const { one, two, question } = await openTwo(t);
  await visit(two, question);
  const answer = two.getByLabel("What were you told? Use your own words.");
  await answer.fill("Yes, for another year.");
  await visit(one, question);
  await one.getByText("Change the question").click();
  await one.getByLabel("The question", { exact: true }).fill("Do I still need it?");
  await save(one);
  await two.getByText("Do I still need it?").first().waitFor();
  assert.equal(await answer.inputValue(), "Yes, for another year.");
  await save(two, "Save the answer");
  for (const page of [one, two]) {
    await page.getByText("Yes, for another year.").first().waitFor();
    await page.getByText("Do I still need it?").first().waitFor();
  }
  assert.equal(await two.getByText(/two places/).count(), 0);
});

/** Two windows at the plain address, of a device on which Ann and Bob are kept. */
async function openTwoPeople(t) {
  const journal = new Journal({ until: new Date("2026-11-23") });
  const [ann, bob] = ["Ann Lee", "Bob Lee"].map((name) => journal.person(name));
  journal.medicine(ann, "Amlodipine", everyDay("08:00:00"));
  journal.medicine(bob, "Bisoprolol", everyDay("08:00:00"));
  const { page: one, context, server } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: new Date("2026-11-23T08:12:00Z") }),
  });
  await ready(one);
  await restore(one, journal.backup());
  await visit(one, `/of/${plain(ann.id)}/today`);
  const two = await context.newPage();
  for (const page of [one, two]) {
    await page.goto(server.origin);
    await page.reload();
    await ready(page);
    await shows(page, "Ann Lee");
  }
  return { one, two, ann, bob, origin: server.origin };
}

const shows = (page, name) => page.getByRole("link", { name: new RegExp(name) }).first().waitFor();

test("a window keeps its person, whomever another window shows", async (t) => {
  const { one, two, bob } = await openTwoPeople(t);
  await one.evaluate(() => { location.hash = "#/medicines/add"; });
  await one.getByLabel("The name on the box").fill("Ramipril");

  await two.bringToFront();
  await visit(two, "/settings");
  await two.getByRole("main").getByRole("link", { name: /Bob Lee/ }).click();
  await shows(two, "Bob Lee");
  await goTo(two, "today");
  await two.getByRole("button", { name: /^Bisoprolol.*: taken$/ }).click();
  await two.getByText(/^Bisoprolol taken at/).waitFor();

  // The first window hears of it, and stays with Ann and what is half written.
  await one.bringToFront();
  await one.clock.runFor(120_000);
  await shows(one, "Ann Lee");
  assert.equal(await one.getByLabel("The name on the box").inputValue(), "Ramipril");
  await one.getByRole("button", { name: /as I typed it/ }).click();
  await one.getByLabel("Strength", { exact: true }).waitFor();
  await one.reload();
  await ready(one);
  await shows(one, "Ann Lee");
  await one.evaluate(() => { location.hash = "#/today"; });
  await one.getByRole("button", { name: /^Amlodipine.*: taken$/ }).waitFor();

  // A window that opens later begins with whoever was shown last.
  await visit(two, `/of/${plain(bob.id)}/medicines`);
  const three = await two.context().newPage();
  await three.goto(two.url().replace(/#.*/, ""));
  await ready(three);
  await shows(three, "Bob Lee");
});

test("an address of somebody who is not here shows nobody else's day", async (t) => {
  const { one } = await openTwoPeople(t);
  await one.evaluate(() => { location.hash = "#/of/0123456789abcdef0123456789abcdef/today"; });
  await one.getByText("This page is not here.").waitFor();
  assert.equal(await one.getByText("Amlodipine").count(), 0);
  await assertAccessible(one);
  await goTo(one, "today");
  await one.getByRole("button", { name: /^Amlodipine.*: taken$/ }).waitFor();
});

const due = "2026-11-23T08:12:00Z";

/** Both windows show the dose of 8 o'clock, open; and every save waits. */
async function openHeld(t) {
  const { one, two, of } = await openTwo(t, { at: due });
  for (const page of [one, two]) {
    await visit(page, of("/today"));
    await check(page).waitFor();
  }
  return { one, two, letGo: await holdSaves(one) };
}

const check = (page) => page.getByRole("button", { name: /^Amlodipine.*: taken$/ });
const undo = (page) => page.getByRole("button", { name: "Undo" });

test("a dose tapped in two windows while saves wait is written down once, and one Undo takes it back", async (t) => {
  const { one, two, letGo } = await openHeld(t);
  await check(one).click();
  await two.bringToFront();
  await check(two).click();
  await letGo();
  for (const page of [one, two]) await page.getByText(/^Amlodipine taken at 08:12/).waitFor();
  assert.deepEqual(await kept(one), ["Amlodipine"]);
  await undo(two).click();
  for (const page of [one, two]) await check(page).waitFor();
});

test("an answer of another window is not written over unseen; what was not written down is told", async (t) => {
  const { one, two, letGo } = await openHeld(t);
  await one.getByRole("link", { name: "Something else" }).click();
  await one.getByRole("radio", { name: "Not taken" }).check();
  await one.getByRole("radio", { name: "I forgot" }).check();
  await one.getByRole("button", { name: "Write it down" }).click();
  await two.bringToFront();
  await check(two).click();
  await letGo();
  await two.getByText("Another window answered first. This was not written down:").waitFor();
  await two.getByText("Amlodipine, taken at 08:12").waitFor();
  assert.deepEqual(await kept(one), ["Amlodipine"]);
  await assertAccessible(two);
  await two.getByRole("button", { name: "Close", exact: true }).click();
  await two.getByText("Another window answered first.").waitFor({ state: "detached" });
  await two.getByText("Earlier: 1 not taken").waitFor();
});

test("a window that had no room hears of what another one answers, and writes over none of it", async (t) => {
  const { one, two, of } = await openTwo(t, { at: due });
  await visit(one, of("/today"));
  await one.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => { throw new DOMException("no room", "QuotaExceededError"); };
    window.makeRoom = () => { IDBObjectStore.prototype.add = add; };
  });
  await check(one).click();
  await one.getByRole("alert").getByText("Not saved: this device has no room left.").waitFor();
  await one.evaluate(() => window.makeRoom());
  await two.bringToFront();
  await visit(two, of("/today"));
  await two.getByRole("link", { name: "Something else" }).click();
  await two.getByRole("radio", { name: "Not taken" }).check();
  await two.getByRole("radio", { name: "I forgot" }).check();
  await two.getByRole("button", { name: "Write it down" }).click();
  await two.getByText(/^Amlodipine not taken/).waitFor();
  await one.bringToFront();
  await one.getByText("Another window answered first. This was not written down:").waitFor();
  await one.getByText("Earlier: 1 not taken").waitFor();
  assert.equal(await one.getByRole("button", { name: "Try again" }).count(), 0);
  assert.deepEqual(await kept(one), ["Amlodipine"]);
});

test("a dose page that was open says what another window answered before it writes over it", async (t) => {
  const { one, two, of } = await openTwo(t, { at: due });
  await visit(two, of("/today"));
  await two.getByRole("link", { name: "Something else" }).click();
  await two.getByRole("radio", { name: "Not taken" }).check();
  await two.getByRole("radio", { name: "I forgot" }).check();
  await visit(one, of("/today"));
  await check(one).click();
  await one.getByText(/^Amlodipine taken at 08:12/).waitFor();
  await two.bringToFront();
  await two.getByText("Answered meanwhile: Taken at 08:12. What you save here takes its place.").waitFor();
  await assertAccessible(two);
  await save(two, "Write it down");
  await two.getByText("Not written down yet. Answered meanwhile: Taken at 08:12. If yours is right, press again.").waitFor();
  assert.deepEqual(await kept(two), ["Amlodipine"]);
  await save(two, "Write it down");
  await two.getByText("Earlier: 1 not taken").waitFor();
  // What this window did is no longer offered to be taken back.
  await one.bringToFront();
  await one.getByText("Earlier: 1 not taken").waitFor();
  assert.equal(await undo(one).count(), 0);
});
