import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Speaking } from './useWords'

it('opens in the language that was chosen before, and says so to whoever reads it aloud', () => {
  localStorage.setItem('guanjia.language', 'en')
  render(<Speaking>{null}</Speaking>)
  expect(document.documentElement.lang).toBe('en')
  localStorage.removeItem('guanjia.language')
})
