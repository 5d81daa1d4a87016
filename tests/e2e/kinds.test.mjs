// Plans that are not the same every day, entered as a person would: what is read
// back, the next days, and what Today asks for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { another, begin, finish, next, openMary } from "./support/adding.mjs";
import { goTo, ready, visit } from "./support/steps.mjs";

test("steps, weekdays and hours are entered, read back and asked for", async (t) => {
  const page = await openMary(t);
  await begin(page, "Stepdown");
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("radio", { name: /^Going up or down, step by step/ }).check();
  await page.getByRole("checkbox", { name: /breakfast/i }).check();
  await page.getByRole("textbox", { name: "Step 1 with breakfast" }).fill("2");
  await page.getByLabel("For how many days?").nth(0).fill("1");
  await page.getByRole("textbox", { name: "Step 2 with breakfast" }).fill("1");
  await next(page);
  // What is missing is said at its place, and what was typed stays.
  await page.getByText("Write for how many days, from 1 to 3660.").waitFor();
  await page.getByText("Choose what comes after the last step.").waitFor();
  await assertAccessible(page);
  await page.getByLabel("For how many days?").nth(1).fill("2");
  await page.getByRole("radio", { name: "It ends" }).check();
  await finish(page, "Saturday 28 March: 2 tablets with breakfast. From 29 March to 30 March: 1 tablet with breakfast. Then it ends");

  await another(page);
  await begin(page, "Weekly mix");
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("radio", { name: /^Different amounts on different weekdays/ }).check();
  await page.getByRole("button", { name: "Add a clock time" }).click();
  await page.getByLabel("Clock time", { exact: true }).fill("18:00");
  for (const day of ["Monday", "Wednesday"]) await page.getByRole("textbox", { name: `${day} at 18:00` }).fill("4");
  await page.getByRole("textbox", { name: "Saturday at 18:00" }).fill("3");
  await finish(page, "Monday and Wednesday: 4 tablets at 18:00. Saturday: 3 tablets at 18:00");

  await another(page);
  await begin(page, "Twelve");
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("radio", { name: /^Every so many hours/ }).check();
  await page.getByLabel("How many hours from one time to the next?").fill("12");
  await page.getByLabel("Day", { exact: true }).fill("2026-03-28");
  await page.getByLabel("Clock time", { exact: true }).fill("20:00");
  await page.getByRole("textbox", { name: "How much at a time?" }).fill("1");
  await finish(page, "1 tablet every 12 hours, the first on Saturday 28 March at 20:00");

  await goTo(page, "today");
  const main = page.getByRole("main");
  await main.getByText("Stepdown").first().waitFor();
  // The clocks go forward in the night: twelve hours later it is nine.
  const person = page.url().match(/of\/([0-9a-f]{32})/)?.[1];
  await visit(page, `${person ? `/of/${person}` : ""}/day/2026-03-29`);
  await main.getByText("09:00").first().waitFor();
  await main.getByText("21:00").first().waitFor();
  assert.equal(await main.getByText("Weekly mix").count(), 0, "nothing on Sunday");
});

/** Goes up to how a medicine is taken, with words on its label. */
async function beginWithLabel(page, name, words) {
  await page.getByLabel("The name on the box").fill(name);
  await page.getByRole("button", { name: new RegExp(`“${name}” as I typed it`) }).click();
  await page.getByRole("radio", { name: "Tablet", exact: true }).check();
  await page.getByLabel("On prescription").check();
  await next(page);
  await page.getByLabel("Directions on the label").fill(words);
  await next(page);
}

test("the words of a label become a proposal that is used only when it is tapped", async (t) => {
  const page = await openMary(t);
  const proposal = page.getByRole("region", { name: "Concord read your label like this" });
  await beginWithLabel(page, "Pill", "Take TWO tablets THREE times a day after food");
  await proposal.getByText("2 tablets each time, every day after breakfast, after lunch and after the evening meal").waitFor();
  await proposal.getByText("Your label names no times.").waitFor();
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, "nothing is chosen unasked");
  await assertAccessible(page);
  await proposal.getByRole("button", { name: "Use this, then check it" }).click();
  await proposal.waitFor({ state: "detached" });
  await page.getByRole("radio", { name: /^Every day/, checked: true }).waitFor();
  // The person's own lunch is left out.
  await page.getByRole("checkbox", { name: /with lunch/i }).uncheck();
  await finish(page, "2 tablets each time, every day after breakfast and after the evening meal");

  // Steps are steps, and what comes after them is asked.
  await another(page);
  await beginWithLabel(page, "Down", "Take 6 tablets daily in the morning for 7 days then 5 tablets daily in the morning for 7 days");
  await proposal.getByText("Going up or down, step by step. Some answers are still to be filled in.").waitFor();
  await proposal.getByRole("button", { name: "Use this, then check it" }).click();
  await page.getByRole("radio", { name: /^Going up or down, step by step/, checked: true }).waitFor();
  await next(page);
  await page.getByText("Choose what comes after the last step.").waitFor();
  await page.getByRole("radio", { name: "I do not know" }).last().check();
  await finish(page, "Ask what comes after that");

  // What is open is not decided by Concord.
  await another(page);
  await beginWithLabel(page, "Odd", "Take ONE or TWO tablets up to four times a day");
  await proposal.getByText("Your label says “ONE or TWO tablets”. How much is it at a time?").waitFor();
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, "nothing is chosen unasked");
  assert.equal(await proposal.getByRole("button", { name: "Use this, then check it" }).count(), 0);
});

/** Answers from when a change holds and what it rests on, and saves it. */
async function saveChange(page, button) {
  await page.getByRole("radio", { name: /^From now on/ }).check();
  await page.getByRole("radio", { name: "A new label" }).check();
  await page.getByRole("button", { name: button }).click();
  await page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);
}

test("a medicine is taken in two ways at once, and one of them ends", async (t) => {
  const page = await openMary(t);
  const main = page.getByRole("main");
  await begin(page, "Ease");
  await page.getByRole("radio", { name: /^Every day/ }).check();
  await page.getByRole("button", { name: "Add a clock time" }).click();
  await page.getByLabel("Clock time", { exact: true }).fill("09:00");
  await page.getByRole("textbox", { name: /^How much/ }).fill("1");
  await finish(page, "1 tablet every day at 09:00");

  await page.getByRole("link", { name: "Change the times" }).click();
  await page.getByRole("link", { name: "Also taken another way" }).click();
  await page.getByRole("heading", { name: "Another way you take Ease" }).waitFor();
  await page.getByRole("radio", { name: /^When needed/ }).check();
  await page.getByRole("textbox", { name: "How much at a time?" }).fill("2");
  await page.getByLabel("Hours", { exact: true }).fill("4");
  await page.getByRole("textbox", { name: "The most in 24 hours" }).fill("8");
  await assertAccessible(page);
  await saveChange(page, "Save this way too");
  await main.getByText("1 tablet every day at 09:00").waitFor();
  await main.getByText("2 tablets when needed. At least 4 hours between doses").first().waitFor();

  // Both are on Today, and both count.
  await goTo(page, "today");
  await main.getByText("09:00").first().waitFor();
  await main.getByRole("link", { name: /I took some/ }).first().waitFor();

  await goTo(page, "medicines");
  await main.getByRole("link", { name: /Ease/ }).first().click();
  await page.getByRole("link", { name: "Change the times" }).click();
  await page.getByRole("heading", { name: "How you take Ease" }).waitFor();
  await assertAccessible(page);
  await page.getByRole("link", { name: /when needed/ }).click();
  await page.getByRole("radio", { name: /^No longer this way/ }).check();
  await saveChange(page, "Save the change");
  await main.getByText("1 tablet every day at 09:00").waitFor();
  assert.equal(await main.getByText("when needed. At least").count(), 0, "that way has ended");
});

test("a patch goes on after the old one came off, and its place is kept", async (t) => {
  const page = await openMary(t);
  const main = page.getByRole("main");
  await begin(page, "Patchy", { form: "Patch" });
  await page.getByRole("radio", { name: /^Every day/ }).check();
  await page.getByRole("button", { name: "Add a clock time" }).click();
  await page.getByLabel("Clock time", { exact: true }).fill("07:45");
  await page.getByRole("textbox", { name: /^How much/ }).fill("1");
  await next(page);
  await page.getByText("Choose when it comes off.").waitFor();
  await page.getByRole("radio", { name: "When the next one goes on" }).check();
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByLabel("Where does it go?").fill("left arm\nright arm");
  await page.getByLabel("How many days is a place left alone").fill("3");
  await assertAccessible(page);
  await finish(page, "1 patch every day at 07:45. The old one comes off when the next goes on. Places, one after the other: left arm and right arm. Each place is left alone for 3 days");

  await goTo(page, "today");
  await page.clock.setFixedTime(new Date("2026-03-28T07:46:00Z"));
  await page.reload();
  await ready(page);
  await main.getByText("Take off the old one: Patchy").first().waitFor();
  // The new one opens: the old one is to be answered, and its place said.
  await main.getByRole("button", { name: /^Patchy/ }).click();
  await page.getByRole("heading", { name: "The old one is not recorded as taken off." }).waitFor();
  await page.getByRole("link", { name: "Take off the old one: Patchy" }).click();
  await page.getByRole("radio", { name: /^Taken off now/ }).check();
  await page.getByRole("button", { name: "Write it down" }).click();
  await main.getByText("Taken off at 07:46").first().waitFor();
  await main.getByRole("button", { name: /^Patchy/ }).click();
  await page.getByRole("radio", { name: /^Taken now/ }).check();
  await page.getByRole("radio", { name: /^left arm/ }).check();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Write it down" }).click();
  await main.locator("#earlier").click();
  await main.getByText("Where: left arm").first().waitFor();

  // A change reads back what it leaves open, with the days to come, and asks it once.
  const asks = "When does the old patch come off?";
  const change = async (time) => {
    await goTo(page, "medicines");
    await main.getByRole("link", { name: /Patchy/ }).first().click();
    await page.getByRole("link", { name: "Change the times" }).click();
    await page.getByLabel("Clock time", { exact: true }).fill(time);
    await page.getByRole("radio", { name: "I do not know", exact: true }).check();
    await page.getByRole("radio", { name: /^From tomorrow/ }).check();
    await page.getByRole("radio", { name: "A new label" }).check();
    await page.getByText("From Sunday 29 March").waitFor();
    await page.getByText("Tomorrow, Sunday 29 March").waitFor();
    assert.equal(await main.getByText("Today, Saturday 28 March").count(), 0);
  };
  await change("08:45");
  await main.getByText(asks).waitFor();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Save the change" }).click();
  await page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);
  await change("09:15");
  assert.equal(await main.getByText(asks).count(), 0, "it waits already");
  await page.getByRole("button", { name: "Save the change" }).click();
  await page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);
  await goTo(page, "ask");
  await main.getByText(asks).first().waitFor();
  assert.equal(await main.getByText(asks).count(), 1);
});

test("an injection is counted from the last one given and told weeks before", async (t) => {
  const page = await openMary(t);
  const main = page.getByRole("main");
  await begin(page, "Threemonthly", { form: "Injection or pen" });
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("radio", { name: /^Counted from the last one/ }).check();
  await page.getByLabel("How long from one to the next?").fill("3");
  await page.getByRole("radio", { name: "Months", exact: true }).check();
  await page.getByRole("radio", { name: "When the last one was given" }).check();
  await page.getByLabel("Day", { exact: true }).fill("2026-01-20");
  await page.getByRole("textbox", { name: "How much at a time?" }).fill("1");
  await assertAccessible(page);
  await finish(page, "The last one was given on 20 January 2026. The next one is due on Monday 20 April 2026.");
  await goTo(page, "today");
  await main.getByText("Threemonthly: due on Monday 20 April, in 23 days.").waitFor();
});

test("a copy of the page that adds a medicine saves no second one", async (t) => {
  const page = await openMary(t);
  await begin(page, "India");
  await page.getByRole("radio", { name: /^Every day/ }).check();
  await page.getByRole("button", { name: "Add a clock time" }).click();
  await page.getByLabel("Clock time", { exact: true }).fill("23:50");
  await page.getByRole("textbox", { name: /^How much/ }).fill("1");
  const [copy] = await Promise.all([page.waitForEvent("popup"), page.evaluate(() => { window.open(location.href); })]);
  await ready(copy);
  await copy.getByRole("button", { name: "Continue where you were" }).waitFor();
  await finish(page, "1 tablet every day at 23:50");
  await copy.getByRole("button", { name: "Continue where you were" }).click();
  await finish(copy, "1 tablet every day at 23:50");
  assert.equal(copy.url(), page.url());
  await goTo(copy, "medicines");
  await copy.locator(".row__name", { hasText: "India" }).first().waitFor();
  assert.equal(await copy.locator(".row__name", { hasText: "India" }).count(), 1);
});
