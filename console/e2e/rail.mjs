// The rail around every screen, whether it stands on the left or lies in one row above.

/** Who sits here: folded up where the screen is narrow. */
export async function unfolded(page) {
  const folded = page.locator('.rail .unfold[aria-expanded=false]')
  if (await folded.isVisible()) await folded.click()
  return page.locator('.rail .person')
}

export async function inEnglish(page) {
  const person = await unfolded(page)
  await person.getByRole('button', { name: 'English' }).click()
}
