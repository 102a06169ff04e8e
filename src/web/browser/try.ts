/** Keeps the page of `santral try` where it is: forms are sent in the background, cards come in live. */

const cards = document.querySelector('.cards')
const nothing = document.querySelector<HTMLElement>('.nothing')

document.addEventListener('submit', async event => {
  const form = event.target as HTMLFormElement
  event.preventDefault()
  const button = event.submitter ?? form.querySelector('button')
  button?.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: new FormData(form, event.submitter),
      headers: { 'x-try': '1' },
    })
    const text = form.querySelector<HTMLTextAreaElement>('textarea')
    if (response.ok && text) {
      text.value = ''
      text.focus()
    }
  } finally {
    button?.removeAttribute('aria-busy')
  }
})

// Ctrl+Enter sends, as in mail and chat.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target instanceof HTMLTextAreaElement)
    event.target.form?.requestSubmit()
})

const feed = new EventSource(`/feed?after=${document.body.dataset.last ?? 0}`)
feed.addEventListener('outgoing', event => {
  const made = document.createElement('template')
  made.innerHTML = event.data // escaped where it was made: outgoing.ts
  const old = document.querySelector('.outgoing')
  const focused = document.activeElement?.closest('.outgoing')
    ? document.activeElement.getAttribute('aria-label')
    : null
  if (made.content.firstElementChild) old?.replaceWith(made.content.firstElementChild)
  if (focused) document.querySelector<HTMLElement>(`.outgoing [aria-label="${CSS.escape(focused)}"]`)?.focus()
})
feed.addEventListener('card', event => {
  const made = document.createElement('template')
  made.innerHTML = event.data // escaped where it was made: cards.ts
  const card = made.content.firstElementChild
  if (!card || document.getElementById(card.id)) return
  card.classList.add('fresh')
  cards?.prepend(card)
  if (nothing) nothing.hidden = true
})
