import '../shared/ui/tokens.css'
import '../shared/ui/base.css'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { onSignedOut, onStepUp } from '../shared/api/client'
import { Problem } from '../shared/api/problem'
import { applyPreferences } from '../shared/preferences'
import { forgetSession } from '../shared/session'
import { i18n } from '../shared/words'
import App from './App.vue'
import { router } from './router'
import { provesToBeThere, settle } from './stepUp'

applyPreferences()

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // The client already tried again where that helps; a refusal does not change by asking twice.
      retry: false,
      refetchOnWindowFocus: (query) => !(query.state.error instanceof Problem && query.state.error.status === 404),
    },
  },
})

onSignedOut(() => {
  settle(false)
  forgetSession()
  queries.clear()
  if (router.currentRoute.value.path !== '/sign-in') {
    void router.push({ path: '/sign-in', query: { next: router.currentRoute.value.fullPath } })
  }
})

onStepUp(provesToBeThere)

createApp(App).use(i18n).use(router).use(VueQueryPlugin, { queryClient: queries }).mount('#app')
