import { cite } from '../policy/rule.ts'
import type { Stage } from '../stage.ts'

/** Mail that no person wrote is kept, linked to the notice it answers where it names one, and never answered (docs/design.md: 8). */
export const automatic: Stage = {
  name: 'automatic',
  decide(message, dossier, _situation, policy) {
    const found = message.automatic
    if (!found) return { trail: [cite('automatic', policy.automatic.person)] }
    const ticket = message.thread.ticket ?? (found.about ? (dossier.threads[found.about] ?? null) : null)
    const evidence = [found.because, ...found.evidence]
    if (found.recipient) evidence.push(`recipient ${found.recipient}`)
    if (found.about) evidence.push(`about ${found.about}`)
    return {
      found: { outcome: 'automatic', ticket },
      trail: [cite('automatic', policy.automatic[found.kind], evidence)],
      ends: true,
    }
  },
}
