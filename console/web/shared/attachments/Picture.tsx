import { useEffect, useState } from 'react'
import { Dialog } from '../Dialog'
import { useWords } from '../words/useWords'

interface Props {
  file: Blob
  title: string
  onClose: () => void
}

/** A picture, as large as the window lets it be; gone from the page when it is closed. */
export function Picture({ file, title, onClose }: Props) {
  const { common } = useWords()
  const [source, setSource] = useState<string>()
  useEffect(() => {
    const reader = new FileReader()
    reader.onload = () => setSource(String(reader.result))
    reader.readAsDataURL(file)
    return () => reader.abort()
  }, [file])
  return (
    <Dialog open title={title} onCancel={onClose} width="min(1000px, 96vw)">
      {source ? <img className="picture" src={source} alt={title} /> : <p className="quiet">{common.loading}</p>}
    </Dialog>
  )
}
