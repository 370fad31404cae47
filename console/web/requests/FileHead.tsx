import { Button } from 'antd'
import { useState } from 'react'
import type { RequestDetail } from '../api/types'
import { StateTag } from '../shared/StateTag'
import { useWords } from '../shared/words/useWords'

export function FileHead({ request }: { request: RequestDetail }) {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(String(request.number))
    setCopied(true)
  }
  return (
    <div className="file-head">
      <h1>
        {request.number} {request.kind && words.enums.kind[request.kind]}
      </h1>
      {request.urgent && <span className="mark">{words.file.urgent}</span>}
      {request.classification?.severity && <span className="mark">{words.enums.severity[request.classification.severity]}</span>}
      {(request.round ?? 1) > 1 && <span className="mark">{words.register.round(request.round ?? 1)}</span>}
      {request.state && <StateTag state={request.state} />}
      <Button size="small" onClick={() => void copy()}>
        {copied ? words.common.copied : words.common.copy}
      </Button>
    </div>
  )
}
