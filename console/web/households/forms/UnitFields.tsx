import type { Bound } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { UnitText } from './unit'

export function UnitFields({ values, change, problem }: Bound<UnitText>) {
  const { households } = useWords()
  return (
    <>
      <TextField
        name="unit"
        label={households.unit}
        hint={households.unitHint}
        required
        autoFocus
        problem={problem}
        value={values.unit}
        onChange={(unit) => change({ unit })}
      />
      <TextField
        name="building"
        label={households.building}
        hint={households.buildingDefault}
        problem={problem}
        value={values.building}
        onChange={(building) => change({ building })}
      />
    </>
  )
}
