import type { Bound } from '../shared/file/StepForm'
import { TextField } from '../shared/form/TextField'
import { useWords } from '../shared/words/useWords'

export interface Named {
  code?: string
  nameZh: string
  nameEn: string
}

interface Props extends Bound<Named> {
  /** Asks for its code, which is given once; everything else may change. */
  isNew?: boolean
}

/** What every place has: a code and a name in both languages. */
export function NameFields({ values, change, problem, isNew = false }: Props) {
  const { organisation } = useWords()
  return (
    <>
      {isNew && (
        <TextField
          name="code"
          label={organisation.code}
          required
          autoFocus
          problem={problem}
          value={values.code}
          onChange={(code) => change({ code })}
        />
      )}
      <TextField
        name="nameZh"
        label={organisation.nameZh}
        required
        autoFocus={!isNew}
        problem={problem}
        value={values.nameZh}
        onChange={(nameZh) => change({ nameZh })}
      />
      <TextField
        name="nameEn"
        label={organisation.nameEn}
        required
        problem={problem}
        value={values.nameEn}
        onChange={(nameEn) => change({ nameEn })}
      />
    </>
  )
}
