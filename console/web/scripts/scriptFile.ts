import type { ScriptFile } from '../api/scripts'
import { pastOf } from '../shared/file/history'
import type { Subject } from '../shared/file/subject'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

/** What the forms need to know of a script. */
export function ofScript({ script, version, history }: ScriptFile, { scripts }: Words, language: Language): Subject {
  return {
    id: script.code,
    number: scripts.trigger[script.trigger],
    version,
    address: `/scripts/${script.code}`,
    key: ['desk-scripts'],
    past: pastOf(history, scripts.happened, language),
  }
}
