/**
 * Links that open the conversation with us in the provider's own app and bring the code along. Telegram hands it over as
 * /start CODE (core.telegram.org/bots/features#deep-linking), Messenger and Instagram as a referral (…/discovery/m-me-links,
 * …/instagram/features/ig-me-links); WhatsApp writes it into the message field (faq.whatsapp.com/5913398998672934). X has none.
 */
import type { MessagingChannel } from '../../message.ts'

/** @param account our own there: bot, number, page, user. Null where the channel has no such link, or we do not know its name. */
export function deepLink(channel: MessagingChannel, account: string, code: string, words: string): string | null {
  const name = account.replace(/^@/, '')
  if (name === '') return null
  switch (channel) {
    case 'telegram':
      return `https://t.me/${name}?start=${code}`
    case 'whatsapp':
      return `https://wa.me/${name.replace(/\D/g, '')}?text=${encodeURIComponent(`${words} ${code}`)}`
    case 'messenger':
      return `https://m.me/${name}?ref=${code}`
    case 'instagram':
      return `https://ig.me/m/${name}?ref=${code}`
    case 'x':
      return null
  }
}
