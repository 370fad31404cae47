import { Checkbox } from 'antd'
import type { Ground } from '../../api/types'
import type { Bound } from '../../shared/file/StepForm'
import { SelectField } from '../../shared/form/SelectField'
import { Sentence } from '../../shared/scripts/Sentence'
import { scriptsFor } from '../../shared/scripts/scripts'
import { useScripts } from '../../shared/scripts/useScripts'
import { useWords } from '../../shared/words/useWords'
import type { ClassificationValues } from './classification'

/** What a complaint holds against us, and whether the management answers for it: then what is said first stands below. */
export function GroundFields({ values, change, problem }: Bound<ClassificationValues>) {
  const { complaints: words } = useWords()
  const said = scriptsFor(useScripts() ?? [], 'MANAGEMENT_RESPONSIBLE', {})
  return (
    <>
      <SelectField
        name="ground"
        label={words.ground}
        problem={problem}
        options={Object.entries(words.grounds).map(([value, label]) => ({ value, label }))}
        value={values.ground}
        onChange={(ground) => change({ ground: ground as Ground | undefined })}
      />
      <Checkbox
        checked={values.managementResponsible}
        onChange={(event) => change({ managementResponsible: event.target.checked })}
      >
        {words.managementResponsible}
      </Checkbox>
      {values.managementResponsible && said.map((script) => <Sentence key={script.code} script={script} />)}
    </>
  )
}
