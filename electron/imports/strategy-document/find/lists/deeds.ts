// Lines that say what will be done, and neither when nor by whom: "Open six hubs", "Agor chwe hwb". Only their verb tells them from what is hoped
// for ("Warm homes", "Fewer accidents"), so that whoever takes a line for one of them says so.

import { oneLine } from '../../../../../shared/language/plain.ts';

const verbs =
  'accelerat|achiev|adapt|adopt|advertis|advis|advocat|agre|align|allocat|amplif|apply|appoint|arrang|assess|attract|automat|becom|begin|bring|build|buy|campaign|carry|celebrat|centralis|champion|clarify|co-?creat|co-?design|co-?produc|collaborat|collect|combin|commission|communicat|complet|conduct|connect|conserv|consider|consolidat|construct|consult|continu|contribut|conven|convert|co-?ordinat|creat|decid|declar|deepen|defend|defin|deliver|demonstrat|deploy|determin|develop|devis|digitis|diversify|draught-?proof|driv|eliminat|embed|employ|empower|enabl|encourag|enforc|engag|enhanc|enrich|ensur|equip|establish|evaluat|examin|expand|explor|extend|facilitat|finalis|find|finish|formalis|foster|gather|generat|giv|grow|harness|help|hir|identify|implement|improv|increas|influenc|inform|initiat|inspir|install|insulat|integrat|introduc|invest|investigat|invit|involv|join|keep|launch|learn|leverag|listen|lobby|maintain|mak|maximis|mend|minimis|mobilis|modernis|negotiat|nurtur|obtain|organis|overhaul|participat|preserv|prevent|prioritis|procur|produc|promot|protect|provid|publicis|publish|purchas|pursu|put|rais|reach|rebuild|recognis|recruit|redesign|reduc|refin|refresh|refurbish|regenerat|reinforc|relaunch|remov|renew|reopen|reorganis|repair|replac|resolv|respond|restor|restructur|retain|retrofit|revis|revitalis|safeguard|secur|seek|select|sell|send|shar|showcas|signpost|simplify|speak|standardis|streamlin|strengthen|submit|sustain|tackl|tak|teach|transform|translat|undertak|updat|upgrad|utilis|welcom|widen|writ';
/** Things are called so too: "Support for carers", "Plan". */
const alsoThings =
  'access|act|aim|audit|bid|book|campaign|change|clean|close|cut|design|draft|end|fill|fit|fix|focus|form|fund|host|hold|issue|lead|lease|look|manage|map|market|measure|meet|monitor|move|offer|open|operate|paint|partner|pilot|plan|plant|position|prepare|press|report|research|review|roll|run|scale|schedule|set|shift|sign|source|start|stop|store|support|survey|switch|target|test|track|trade|train|transfer|transition|trial|use|value|visit|work';
const inWelsh =
  'adeiladu|addasu|adnewyddu|adolygu|agor|ailagor|ailwampio|annog|arwain|asesu|blaenoriaethu|buddsoddi|byddwn|bydd|cadw|canolbwyntio|casglu|cefnogi|codi|comisiynu|creu|cryfhau|cwblhau|cydlynu|cydweithio|cyfathrebu|cyflawni|cyflogi|cyflwyno|cyfuno|cyhoeddi|cymryd|cynhyrchu|cynllunio|cynnal|cynnig|cynnwys|cynyddu|cysylltu|darparu|datblygu|dathlu|dechrau|defnyddio|denu|diogelu|diweddaru|dod|dylunio|dysgu|ehangu|estyn|ffurfio|galluogi|gofyn|gosod|gostwng|grymuso|gwarchod|gweithio|gweithredu|gwella|gwneud|gwrando|helpu|hybu|hyfforddi|hyrwyddo|hysbysebu|inswleiddio|lansio|lleihau|llunio|mabwysiadu|meithrin|moderneiddio|monitro|mynd|nodi|paratoi|parhau|penodi|plannu|prynu|recriwtio|rhannu|rheoli|rhoi|sefydlu|sicrhau|siarad|symud|tyfu|trefnu|treialu|troi|trwsio|uwchraddio|ymateb|ymchwilio|ymgynghori|ymgyrchu|ymgysylltu|ysgrifennu';

const deed = new RegExp(
  '^(?:(?:we|(?:the )?(?:council|trust|charity|board|partnership|association|society|university|college|school|authority|federation))\\s+(?:will|shall|plan to|intend to|aim to)\\s' +
    `|(?:to\\s+)?(?:(?:\\p{L}+ly|also|further|then|re)[\\s-]+)?(?:(?:${verbs})(?:e|y|ing|ting|ning|ying)?(?!\\p{L})` +
    `|(?:${alsoThings})(?!\\p{L}|\\s+(?:of|for|from|between|by|is|are|as)(?!\\p{L})|[\\s,;:.]*$)` +
    '|(?:act|clos|cutt|fitt|fill|fund|hold|hous|lead|look|manag|mapp|meet|monitor|mov|offer|open|operat|pilot|plann|plant|prepar|report|research|review|roll|runn|scal|sett|start|stopp|support|targett?|test|track|train|transferr|us|valu|visit|work)ing(?!\\p{L})' +
    `|(?:${inWelsh})(?!\\p{L})))`,
  'iu',
);

export function saysADeed(text: string): boolean {
  return deed.test(oneLine(text));
}

/** Whether half of these lines or more say a deed: people mix how they write them. */
export function areDeeds(lines: readonly string[]): boolean {
  return lines.filter(saysADeed).length * 2 >= lines.length;
}
