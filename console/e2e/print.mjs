// What a paper is when it is printed: its size in millimetres, and the words of each page.
import { extractText, getDocumentProxy } from 'unpdf'

const POINTS_PER_MM = 72 / 25.4

/** Radicals that fonts draw with the sign of the character itself: a paper's text then names the radical. */
const RADICALS = Object.fromEntries(
  [
    '⺟母',
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
    '⻳龟',
  ].map((it) => [...it]),
)

export async function printed(page) {
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { width, height } = (await paper.getPage(1)).getViewport({ scale: 1 })
  const { text } = await extractText(paper)
  return { size: [inMillimetres(width), inMillimetres(height)], pages: text.map(asWritten) }
}

function inMillimetres(points) {
  return Math.round(points / POINTS_PER_MM)
}

function asWritten(text) {
  return [...text.normalize('NFKC')].map((it) => RADICALS[it] ?? it).join('')
}
