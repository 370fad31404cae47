const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }

/** What a service says, with the punctuation that the page's own Chinese words have. */
export function punctuated(said: string): string {
  return said.replaceAll(/(?<=[\p{Script=Han}”」）])[,;:?!()]|[,;:?!()](?=[\p{Script=Han}“「（])/gu, (it) => WIDE[it] ?? it)
}
