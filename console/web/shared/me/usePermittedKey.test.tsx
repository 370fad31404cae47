import { QueryClient } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { atDesk } from '../testDesk'
import { useCommands } from './useMay'
import { usePermittedKey } from './usePermittedKey'

function Taking({ act }: { act: () => void }) {
  usePermittedKey({ code: 'F8' }, 'intake', 'phone-message.take', act)
  return <p>{useCommands('intake') ? 'said' : 'not yet said'}</p>
}

async function pressedBeforeItIsSaid(commands: string[]) {
  const act = vi.fn()
  const client = new QueryClient()
  atDesk(<Taking act={act} />, client)
  await screen.findByText('not yet said')
  fireEvent.keyDown(document.body, { code: 'F8', key: 'F8' })
  expect(act).not.toHaveBeenCalled()
  client.setQueryData(['me', 'intake'], commands)
  await screen.findByText('said')
  return act
}

it('waits for the service, and then acts once', async () => {
  const act = await pressedBeforeItIsSaid(['phone-message.take'])
  await waitFor(() => expect(act).toHaveBeenCalledOnce())
  fireEvent.keyDown(document.body, { code: 'F8', key: 'F8' })
  expect(act).toHaveBeenCalledTimes(2)
})

it('does nothing for somebody who may not', async () => {
  const act = await pressedBeforeItIsSaid([])
  fireEvent.keyDown(document.body, { code: 'F8', key: 'F8' })
  expect(act).not.toHaveBeenCalled()
})
