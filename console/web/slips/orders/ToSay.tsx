import { Colon } from '../../shared/words/Colon'
import { useWords } from '../../shared/words/useWords'

/** A sentence of the manual for the moment; quiet where its moment is another. */
export function ToSay({ sentence, now = true }: { sentence: string | null; now?: boolean }) {
  const { orders } = useWords()
  if (!sentence) return null
  return (
    <p className={now ? 'to-say' : 'quiet'}>
      {orders.say}
      <Colon />
      {sentence}
    </p>
  )
}
