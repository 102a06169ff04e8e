/** Who we are, as decisions may look at it: from the settings, with an empty value where something is not set up. */
import type { DeskSettings } from '../situation.ts'
import type { Settings } from './settings.ts'

export function deskOf(settings: Settings, publicUrl: string): DeskSettings {
  const { desk, email } = settings
  const mailboxes = email.mailboxes.map(({ address, department, aliases }) => ({
    address,
    ...(department ? { department } : {}),
    ...(aliases ? { aliases } : {}),
  }))
  const main = mailboxes[0]?.address ?? ''
  const mailboxOf = (department: string) => mailboxes.find(one => one.department === department)?.address
  return {
    company: desk.company,
    mailboxes,
    smsLine: settings.sms?.number ?? '',
    onCallLine: desk.on_call_line ?? '',
    phone: desk.phone ?? settings.voice?.number ?? '',
    whatsapp: settings.whatsapp?.number ?? '',
    telegramBot: settings.telegram?.bot ?? '',
    rota: desk.rota,
    supervisor: desk.supervisor ?? main,
    abuseDesk: desk.abuse_desk ?? mailboxOf('abuse') ?? main,
    legalDesk: desk.legal_desk ?? mailboxOf('legal') ?? main,
    ownMailDomain: email.own_domain ?? main.slice(main.indexOf('@') + 1),
    authservId: email.authserv_id ?? '',
    panelUrl: desk.panel_url ?? `${publicUrl}/panel`,
    messaging: {
      ...(settings.telegram && { telegram: settings.telegram.bot }),
      ...(settings.whatsapp && { whatsapp: settings.whatsapp.number }),
      ...(settings.messenger && { messenger: settings.messenger.page ?? '' }),
      ...(settings.instagram && { instagram: settings.instagram.user ?? '' }),
      ...(settings.x && { x: '' }),
    },
  }
}
