// What the words of a label leave open: named, asked, and answered by the person;
// and a new label beside the plan so far.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { another, begin, finish, next, openMary } from "./support/adding.mjs";
import { goTo } from "./support/steps.mjs";

const card = (page) => page.getByRole("region", { name: "Concord read your label like this" });
const useIt = (page) => card(page).getByRole("button", { name: "Use this, then check it" });

test("what was not understood is underlined and named, and nothing is proposed", async (t) => {
  const page = await openMary(t);
  await begin(page, "Blurred", { words: "Take ONE tablet\ntwcie a day" });
  await card(page).getByText("Not understood: “twcie”.").waitFor();
  assert.equal(await card(page).locator("u.unread").textContent(), "twcie");
  const words = await card(page).locator(".verbatim").evaluate((one) => one.textContent);
  assert.equal(words, "Take ONE tablet\ntwcie a day", "to the letter, with its lines");
  assert.equal(await useIt(page).count(), 0);
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await assertAccessible(page);
});

test("what a label leaves open is asked one by one, and the proposal grows with the answers", async (t) => {
  const page = await openMary(t);
  await begin(page, "Range", { words: "Take ONE or TWO tablets up to four times a day" });
  assert.equal(await useIt(page).count(), 0);
  await card(page).getByRole("button", { name: "2 tablets", exact: true }).click();
  await card(page).getByRole("button", { name: "Yes, only when needed" }).click();
  await card(page).getByText(/2\stablets when needed/i).waitFor();
  await useIt(page).click();
  await page.getByRole("radio", { name: /^When needed/, checked: true }).waitFor();
  assert.equal(await page.getByLabel(/most/i).first().inputValue(), "8");
  await finish(page, /2\stablets when needed/i);

  // A contradiction is asked about, and what is not known at home is for the pharmacist.
  await another(page);
  await begin(page, "Twofold", { words: "Take ONE tablet twice a day in the evening" });
  await card(page).getByText("These do not fit together. Which one is meant?").waitFor();
  await card(page).getByRole("button", { name: "Ask my pharmacist" }).click();
  await card(page).getByRole("link", { name: "It is with your questions, for today." }).waitFor();
  await assertAccessible(page);
  await card(page).getByRole("button", { name: "“in the evening”" }).click();
  await card(page).getByText("1 tablet every day with the evening meal").waitFor();
  await card(page).getByRole("button", { name: "Answer again" }).click();
  await card(page).getByRole("button", { name: "“twice a day”" }).click();
  await useIt(page).click();
  await finish(page, "1 tablet every day with breakfast and with the evening meal");
  await goTo(page, "ask");
  await page.getByText("Twofold: my label says “Take ONE tablet twice a day in the evening”.").waitFor();

  // What the plan has no place for is named.
  await another(page);
  await begin(page, "Limited", { words: "Take ONE tablet three times a day. Do not take more than 4 in 24 hours" });
  await card(page).getByText("Not in the plan itself: “Do not take more than 4 in 24 hours”.").waitFor();
  await useIt(page).waitFor();
});

test("a new label is held against the plan so far, and its words are kept with the change", async (t) => {
  const page = await openMary(t);
  await begin(page, "Box", { words: "Take ONE tablet at night" });
  await useIt(page).click();
  await finish(page, "1 tablet every day at bedtime");
  await page.getByRole("link", { name: /Change the times/ }).click();
  await page.getByText("There is a new label").click();
  const typed = page.getByLabel("What does the new label say?");
  await typed.fill("Take ONE tablet at night");
  await card(page).getByText("This is the same as so far.").waitFor();
  await typed.fill("Take TWO tablets in the morning\nafter food");
  await card(page).getByText("Not the same as so far: how much, at what times and food.").waitFor();
  await assertAccessible(page);
  await useIt(page).click();
  await page.getByRole("radio", { name: "From tomorrow" }).check();
  await page.getByRole("radio", { name: "A new label" }).check();
  await page.getByRole("button", { name: "Save the change" }).click();
  await page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);
  await page.getByText("Take TWO tablets in the morning").first().waitFor();
  await page.getByText(/2\stablets every day after breakfast/).first().waitFor();
});
