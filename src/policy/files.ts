/** Every file of rules/ (and every folder whose files are one whole), a line each. The key is the name under which stages find it in Policy. */

import { asideFile } from './files/aside.ts'
import { attachmentsFile } from './files/attachments.ts'
import { automaticFile } from './files/automatic.ts'
import { calendarFile } from './files/calendar.ts'
import { challengeFile } from './files/challenge.ts'
import { channelsFile } from './files/channels.ts'
import { clockFile } from './files/clock.ts'
import { conceptsFile } from './files/concepts.ts'
import { conductFolder } from './files/conduct.ts'
import { creditClaimFile } from './files/credit-claim.ts'
import { criticalOperationFolder } from './files/critical-operation.ts'
import { deadlineFile } from './files/deadline.ts'
import { departmentFile } from './files/department.ts'
import { factsFile } from './files/facts.ts'
import { floodFile } from './files/flood.ts'
import { identityFile } from './files/identity.ts'
import { incidentFile } from './files/incident.ts'
import { languageFile } from './files/language.ts'
import { linkFile } from './files/link.ts'
import { missingFile } from './files/missing.ts'
import { modelFile } from './files/model.ts'
import { noticeFile } from './files/notice.ts'
import { onCallFile } from './files/on-call.ts'
import { placementFile } from './files/placement.ts'
import { priorityFile } from './files/priority.ts'
import { recordFile } from './files/record.ts'
import { scopeFile } from './files/scope.ts'
import { secretsFile } from './files/secrets.ts'
import { standingFile } from './files/standing.ts'
import { topicFile } from './files/topic.ts'
import { wordingFile } from './files/wording.ts'

export const files = {
  conduct: conductFolder,
  secrets: secretsFile,
  language: languageFile,
  facts: factsFile,
  criticalOperation: criticalOperationFolder,
  creditClaim: creditClaimFile,
  missing: missingFile,
  concepts: conceptsFile,
  topic: topicFile,
  scope: scopeFile,
  department: departmentFile,
  priority: priorityFile,
  model: modelFile,
  calendar: calendarFile,
  channels: channelsFile,
  deadline: deadlineFile,
  wordingTr: wordingFile('tr'),
  wordingEn: wordingFile('en'),
  flood: floodFile,
  identity: identityFile,
  automatic: automaticFile,
  challenge: challengeFile,
  link: linkFile,
  standing: standingFile,
  placement: placementFile,
  aside: asideFile,
  onCall: onCallFile,
  incident: incidentFile,
  clock: clockFile,
  notice: noticeFile,
  record: recordFile,
  attachments: attachmentsFile,
}
