// A journey told in chapters: each begins where the one before it ended, so
// after one that failed the rest is left out.

/** Gives a function that runs one chapter as a test within `t`. */
export function chapters(t, page) {
  let isBroken = false;
  return (name, tell) =>
    t.test(name, async (t) => {
      if (isBroken) return t.skip("an earlier chapter failed");
      try {
        await tell();
      } catch (error) {
        isBroken = true;
        if (process.env.SHOW_FAILURES) {
          console.log(page.url(), await page.locator("body").ariaSnapshot());
          await page.screenshot({ path: process.env.SHOW_FAILURES });
        }
        throw error;
      }
    });
}
