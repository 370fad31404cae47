import { useEffect, useState } from 'react'
import { type Key, useKey } from '../keys/useKey'
import { type Service, useCommands } from './useMay'

/** A key for what somebody may do; pressed before the service has said whether they may, it waits for the answer. */
export function usePermittedKey(key: Key, service: Service, command: string, act: () => void) {
  const may = useCommands(service)?.includes(command)
  const [waiting, setWaiting] = useState(false)
  useKey(key, () => (may === undefined ? setWaiting(true) : may && act()))
  useEffect(() => {
    if (!waiting || may === undefined) return
    setWaiting(false)
    if (may) act()
  }, [waiting, may, act])
}
