import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect, useState } from 'react'
import { login } from '../api/login'
import { useWords } from '../shared/words/useWords'
import { BACK } from './SignIn'

/** Says that the login has ended, and opens the sign-in in a window of its own: the page stays as it is. */
export function LoginLost() {
  const words = useWords()
  const queries = useQueryClient()
  const [lost, setLost] = useState(login.isLost)
  useEffect(() => login.watch(), [])
  useEffect(
    () =>
      login.listen((now) => {
        setLost(now)
        if (!now) void queries.invalidateQueries()
      }),
    [queries],
  )
  if (!lost) return null
  const signIn = () => window.open(`/desk/sign-in?to=${BACK}`, 'guanjia-sign-in', 'width=520,height=640')
  return (
    <Alert
      banner
      type="warning"
      role="alert"
      title={words.login.lost}
      action={
        <Button type="primary" onClick={signIn}>
          {words.login.again}
        </Button>
      }
    />
  )
}
