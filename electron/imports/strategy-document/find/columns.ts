// What a column heading means. Every organisation has words of its own for the same column.

import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { readPeriod, type ReadPeriod } from '../../../../shared/language/reading/read-period.ts';

export type Role =
  | 'ref'
  | 'activity'
  | 'lead'
  | 'milestone'
  | 'progress'
  | 'comment'
  | 'measure'
  | 'unit'
  | 'polarity'
  | 'tolerance'
  | 'objective'
  | 'figure kind';

export type Column =
  | { readonly role: Role }
  | { readonly role: 'period'; readonly period: ReadPeriod }
  | { readonly role: 'unknown' };

/** In order: the first that fits wins, so "target date" is a milestone before "target" is a period. */
const headings: readonly (readonly [RegExp, Role])[] = [
  [
    /^(ref(erence)?|refs?|no|nr|number|#|id|code|item|(action|activity|kpi|pi|measure|indicator|objective|priority) (ref(erence)?|no|number|id|code))\.?( no\.?)?$/u,
    'ref',
  ],
  [
    /^((good|better) (is|to be|performance( is)?|direction)|polarity|high(er)? or low(er)?( is (good|better))?|(is )?(high|low|higher|lower)( or (high|low|higher|lower))? (is )?(good|better)|desired (direction|trend)|aim to( maximise or minimise)?|direction of good|what is good|good looks like|high\/low|maximise\/minimise|aim to (max|min)\w*)\??$/u,
    'polarity',
  ],
  [/^(unit( of measure(ment)?)?|units|measured in|format)$/u, 'unit'],
  [/^(tolerance|variance allowed|threshold)( \(?%\)?)?$/u, 'tolerance'],
  [
    /^(milestones?|due( date| by)?|deadline|when|by when|when by|timescales?|time ?frame|timeline|target (completion )?date|completion( date)?|complete by|end date|delivery date|date( due)?|(planned|expected|target) completion( date)?|finish)\??$/u,
    'milestone',
  ],
  [
    /^((supporting |key |planned |main |specific )?(activity|activities|action|actions|task|tasks|deliverables?|initiatives?|steps?|commitments?)|what (will we|we will|are we going to|we are going to) do|how we will (do|achieve|deliver) (it|this)|how|action (required|description|needed)|description of (the )?(action|activity)|(action|activity) description|project|projects|we will|actions? to (be taken|deliver))\??$/u,
    'activity',
  ],
  [
    /^((supporting |key |success |performance |outcome |output )?(measures?|metrics?|indicators?)( of success| name| description)?|k\.?p\.?i\.?s?|pis?|key performance (indicator|measure)s?|performance (indicator|measure)s?|how (will we|we will) (measure|know).*|what we (will )?measure|indicator name|name of (measure|indicator)|measures? of success)\??$/u,
    'measure',
  ],
  [
    /^(leads?|lead (officer|member|person|body|organisation|director|name)s?|owners?|(action |activity |kpi |measure |risk |data )owners?|who|by whom|who will do it|led by|responsib(le|ility)( (officer|person|owner|for))?|responsible (officer|lead)s?|accountable( officer)?|accountability|officer|assigned to|portfolio holder|sponsor)\??$/u,
    'lead',
  ],
  [
    /^(progress|status|rag|rag (status|rating)|b?rag|brag (status|rating)|(current|overall|action|delivery|progress|latest|activity) (status|rag)|rating|state|on track|position|rag \w+)\??$/u,
    'progress',
  ],
  [
    /^(comments?|commentary|notes?|update|updates|(latest|progress|officer|narrative|supporting) (update|comment|comments|commentary|notes?|narrative)|remarks?|narrative|explanation|trend|direction of travel|dot|evidence)$/u,
    'comment',
  ],
  [
    /^((strategic |corporate |key )?(objectives?|priority|priorities|aims?|goals?|themes?|outcomes?|pillars?|ambitions?))$/u,
    'objective',
  ],
  [/^(type|series|actual ?\/ ?target|target ?\/ ?actual|figure)$/u, 'figure kind'],
];

/** A column without a heading is known by what its cells hold. */
export function columnFor(heading: string): Column {
  const words = comparable(heading).replaceAll(/\s+/gu, ' ');
  if (words === '') return { role: 'unknown' };
  const found = headings.find(([pattern]) => pattern.test(words));
  if (found !== undefined) return { role: found[1] };
  const period = readPeriod(heading);
  return period === undefined ? { role: 'unknown' } : { role: 'period', period };
}

const refPattern =
  /^[\p{L}]{0,6}[-. /]?\d{1,3}([.\-/]\d{1,3})*[-. ]?[\p{L}]?[.)]?$|^[\p{L}]\d*-[\p{L}\d]{1,3}$|^[\p{L}]{1,3}\d?-?[\p{L}]?[.)]$/u;

/** "1.4", "P1-A", "1a", "A1.", "SO2.3". */
export function looksLikeRef(text: string): boolean {
  const line = oneLine(text);
  return line.length > 0 && line.length <= 12 && refPattern.test(line);
}
