// Why an activity has the status it has: what was reported of it, and whether its milestone has passed.

import type { Words } from '../language/words.ts';

export const activityReasonWords = {
  'activity.complete': ['Complete.', 'Wedi’i gwblhau.'],
  'activity.complete-early': [
    'Complete, though due only {{milestone}}.',
    'Wedi’i gwblhau, er mai {{milestone}} yw ei garreg filltir.',
  ],
  'activity.cancelled': ['Cancelled.', 'Wedi’i ganslo.'],

  'activity.reported': ['{{progress}}.', '{{progress}}.'],
  'activity.reported-due': [
    '{{progress}}, due {{milestone}}.',
    '{{progress}}, i’w gwblhau erbyn {{milestone}}.',
  ],
  'activity.reported-undated': [
    '{{progress}}; its milestone is “{{milestone}}”.',
    '{{progress}}; ei garreg filltir yw “{{milestone}}”.',
  ],
  'activity.passed': [
    '{{progress}}; its milestone {{milestone}} has passed.',
    '{{progress}}; mae ei garreg filltir {{milestone}} wedi mynd heibio.',
  ],
  'activity.and-passed': [
    '{{progress}}, and its milestone {{milestone}} has passed.',
    '{{progress}}, ac mae ei garreg filltir {{milestone}} wedi mynd heibio.',
  ],
  'activity.but-passed': [
    '{{progress}}, but its milestone {{milestone}} has passed.',
    '{{progress}}, ond mae ei garreg filltir {{milestone}} wedi mynd heibio.',
  ],

  'activity.of-part': ['{{milestone}} (of its part {{part}})', '{{milestone}} (ei ran {{part}})'],

  // How the sentences above begin.
  'activity.now.on hold': ['On hold', 'Wedi’i ohirio'],
  'activity.now.off track': ['Reported off track', 'Adroddwyd ei fod oddi ar y trywydd'],
  'activity.now.at risk': ['Reported at risk', 'Adroddwyd ei fod mewn perygl'],
  'activity.now.on track': ['Reported on track', 'Adroddwyd ei fod ar y trywydd'],
  'activity.now.not started': ['Not started', 'Heb ddechrau'],
  'activity.now.noted': [
    'Its status isn’t known; its note says {{words}}',
    'Nid yw ei statws yn hysbys; dywed ei nodyn {{words}}',
  ],
  'activity.now.not understood': [
    'Reported in words that aren’t understood',
    'Adroddwyd mewn geiriau nas deallwyd',
  ],
  'activity.now.given': [
    'Reported as {{words}}, which isn’t understood',
    'Adroddwyd fel {{words}}, ac ni ddeallwyd hynny',
  ],
  'activity.now.not reported': ['No progress has been reported', 'Ni adroddwyd unrhyw gynnydd'],
} as const satisfies Words;
