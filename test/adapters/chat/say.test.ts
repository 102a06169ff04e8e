import { expect, it } from 'vitest'
import { chatAdapter } from '../../../adapters/chat/index.ts'
import { notice } from '../provider.ts'

it.each([
  ['a visitor', { address: 'visitor:s-8f2', references: [] }, 's-8f2'],
  ['a visitor with an address', { address: 'ayse@demirinsaat.example', references: ['s-8f2:1', 's-8f2:2'] }, 's-8f2'],
  ['a session with colons in its name', { address: 'a@b.example', references: ['urn:uuid:1:m2'] }, 'urn:uuid:1'],
])('%s is answered in the window they wrote from', async (_, more, window) => {
  const said: string[] = []
  const adapter = chatAdapter({
    say: chat => {
      said.push(chat)
      return { sent: true, id: null }
    },
  })
  await adapter.send?.(notice({ channel: 'chat', ...more }))
  expect(said).toEqual([window])
})

it('cannot answer without a connection to the window', () => {
  expect(chatAdapter().send).toBeUndefined()
})
