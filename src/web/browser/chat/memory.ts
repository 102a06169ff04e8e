/** What the browser remembers between pages: the window's token, who the visitor is, and words that were not sent yet. */
export interface Waiting {
  id: string
  text: string
  attachments: { name: string; type: string; content_base64: string }[]
}

export interface Memory {
  token: string | null
  name: string
  email: string
  outbox: Waiting[]
}

/** Kept in localStorage, or in this page alone where that is closed to us. All pages of a site share it. */
export function memory(origin: string) {
  const key = `santral-chat:${origin}`
  let here: Memory = { token: null, name: '', email: '', outbox: [] }
  return { read, change }

  function read(): Memory {
    try {
      here = { ...here, ...JSON.parse(localStorage.getItem(key) ?? '{}') }
    } catch {
      // closed to us, or not ours: what this page knows stands
    }
    return here
  }

  function change(changed: Partial<Memory>) {
    here = { ...read(), ...changed }
    try {
      localStorage.setItem(key, JSON.stringify(here))
    } catch {
      // full or closed to us: this page still has it
    }
  }
}

export type ChatMemory = ReturnType<typeof memory>
