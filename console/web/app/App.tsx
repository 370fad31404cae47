import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { Refused } from '../api/problem'
import { Speaking, useSpeech } from '../shared/words/useWords'
import { router } from './routes'
import { SignIn } from './SignIn'
import { theme } from './theme'

const TRIES = 3
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      retry: (failed, why) => failed < TRIES && why instanceof Refused && why.passes,
      // What is on the screen stays there while it is asked again.
      refetchOnWindowFocus: true,
      // Without a line it is asked all the same: then it says that it cannot be read, and does not read on for ever.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
  },
})

export function App() {
  return (
    <Speaking>
      <Styled />
    </Speaking>
  )
}

function Styled() {
  const { language } = useSpeech()
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      {...(nonce ? { csp: { nonce } } : {})}
    >
      <QueryClientProvider client={queries}>
        <SignIn>
          <RouterProvider router={router} />
        </SignIn>
      </QueryClientProvider>
    </ConfigProvider>
  )
}
