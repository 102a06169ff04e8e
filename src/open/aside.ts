import { senderKey } from '../address.ts'
import { cite, type Rule } from '../policy/rule.ts'
import type { Finding, Stage } from '../stage.ts'
import { tellSender } from './owe.ts'

/** What is handled whole without a ticket: commands, menu steps, a shared number, a message without words. */
export const aside: Stage = {
  name: 'aside',
  decide(message, dossier, situation, policy, soFar) {
    const writer = { message, soFar, situation, policy }
    const rules = policy.aside
    const answered = (
      rule: Rule,
      kind: 'help' | 'start' | 'stop' | 'ask-words' | 'contact-linked' | null,
    ): Finding => ({
      found: { outcome: 'answered', notices: kind ? [tellSender(writer, kind, {}, null)] : [] },
      trail: [cite('aside', rule)],
      ends: true,
    })
    if (message.command) return commanded(message.command)
    if (message.kind === 'menu' || message.menu) return answered(rules.menu, null)
    if (message.kind === 'contact') return shared()
    if (message.text.trim() === '' && !message.subject?.trim() && message.attachments.length === 0) return empty()
    if (message.attachments.length === 0 && !hasWords(`${message.subject ?? ''}${message.text}`)) return empty()
    return { trail: [cite('aside', rules.none)] }

    function commanded(command: 'stop' | 'start' | 'help'): Finding {
      const finding = answered(rules[command], command)
      if (command === 'help' || message.channel !== 'sms') return finding
      const muted = {
        type: 'sender-muted' as const,
        sender: senderKey(message),
        muted: command === 'stop',
        at: message.at,
      }
      return { ...finding, found: { ...finding.found, events: [muted] } }
    }

    function shared(): Finding {
      const { customer } = dossier
      const contact = customer?.contacts.find(one =>
        one.addresses.some(
          address =>
            (address.kind === 'phone' || address.kind === 'whatsapp') && address.value === message.contactPhone,
        ),
      )
      if (!customer || !contact || !message.contactPhone) return answered(rules['contact-unknown'], 'help')
      const { channel, address } = message.sender
      const finding = answered(rules['contact-linked'], 'contact-linked')
      finding.found!.events = [
        {
          type: 'sender-linked',
          address: { kind: channel as 'telegram', value: address },
          customer: customer.id,
          contact: contact.id,
          by: 'shared-contact',
          at: message.at,
        },
      ]
      finding.found!.contact = contact
      finding.found!.customer = customer
      finding.found!.assurance = 'proven'
      return finding
    }

    function empty(): Finding {
      const open = dossier.tickets.filter(
        ticket => ticket.status === 'open' && !ticket.forged && ticket.opener !== 'santral',
      )
      const last = [...dossier.messages]
        .reverse()
        .find(past => past.direction === 'in' && past.ticket && open.some(one => one.number === past.ticket))
      const ticket = open.find(one => one.number === last?.ticket) ?? open[0]
      if (!ticket) return answered(rules.empty, 'ask-words')
      return {
        found: { outcome: 'coalesced', ticket: ticket.number, placedBy: rules['empty-folded'].id },
        trail: [cite('aside', rules['empty-folded'], [ticket.number])],
        ends: true,
      }
    }
  },
}

/** At least one letter or digit: emoji, punctuation and blanks are no words. */
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text.replace(/[#*0-9]\u{FE0F}?\u{20E3}/gu, ''))
