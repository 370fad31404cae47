// What is done on the files of matters, by whoever's turn it is.
import { CONSOLE, send } from './desk.mjs'

/** Registers by the form and opens the file. */
export async function registered(page, kind, said) {
  await page.goto(`${CONSOLE}/new`)
  await page.locator('#field-phone').fill('13800000126')
  await page.locator('#field-unit').fill('3-1-1202')
  await page.locator(`#field-kind-${kind}`).check()
  await page.locator('#field-content').fill(said)
  await send(page)
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  await page.keyboard.press('F9')
  await page.locator('.timeline li').first().waitFor()
}

/** Chooses by typing part of what is wanted. */
export async function take(page, field, typed) {
  await page.locator(`#field-${field}`).click()
  await page.keyboard.insertText(typed)
  // The list of another field that was taken before is still there, out of sight.
  await page.locator('.ant-select-item-option:visible', { hasText: typed }).first().click()
}

/** Opens the form of a step. */
export function step(page, name) {
  return page.getByRole('button', { name, exact: true }).click()
}

/** Waits until the timeline tells of it. */
export function happened(page, what) {
  return page.locator('.what', { hasText: what }).first().waitFor()
}

/** Registers, classifies and routes a need, and gives the number of the slip that came of it. */
export async function routed(page, kind, said) {
  await registered(page, kind, said)
  await step(page, '分类')
  await take(page, 'category', '下水')
  await send(page)
  await happened(page, '分类')
  return route(page, '工程部', `${said}，请今日上门`)
}

/** Passes the matter whose file is open to a department, and gives the number of the slip. */
export async function route(page, department, content) {
  await step(page, '转处理部门')
  await take(page, 'departmentCode', department)
  await page.locator('#field-content').fill(content)
  await send(page)
  const slip = page.getByRole('link', { name: /GL01-CS-\d+-\d+/ })
  await slip.waitFor()
  return slip.textContent()
}
