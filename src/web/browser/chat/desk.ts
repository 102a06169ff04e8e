/** What is asked of the desk over HTTP, in the visitor's window. */
import type { ChatMemory } from './memory.ts'

export interface Hours {
  open: boolean
  opensAt: number | null
  company: string
  onCallLine: string | null
}

export interface Desk {
  hours(): Promise<Hours>
  /** False where none could be had. */
  newWindow(): Promise<boolean>
  /** Rejects where the desk cannot be reached. */
  post(path: string, body: object): Promise<Response>
}

export function desk(base: string, memory: ChatMemory): Desk {
  return {
    hours: () => fetch(`${base}/chat/hours`).then(response => response.json()),
    async newWindow() {
      const response = await send('chat/session', {}, null).catch(() => null)
      if (response?.ok) memory.change({ token: (await response.json()).token })
      return response?.ok ?? false
    },
    post: (path, body) => send(path, body, memory.read().token),
  }

  function send(path: string, body: object, token: string | null): Promise<Response> {
    return fetch(`${base}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { 'x-santral-window': token }) },
      body: JSON.stringify(body),
    })
  }
}
