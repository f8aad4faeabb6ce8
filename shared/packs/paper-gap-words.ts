// What keeps an attached PDF from being read by a screen reader as it is seen, and so keeps the pack from being marked as accessible.

import type { Words } from '../language/words.ts';

export const paperGapWords = {
  'packs.paper-gaps': [
    'The pack can’t be marked as accessible (PDF/UA) because of {{file}}: {{gaps}}. Ask for it with these put right; the pack can be issued all the same.',
    'Ni ellir marcio’r pecyn yn hygyrch (PDF/UA) oherwydd {{file}}: {{gaps}}. Gofynnwch amdano wedi’i gywiro; gellir cyhoeddi’r pecyn er hynny.',
  ],
  'packs.papers-gaps': [
    'The pack can’t be marked as accessible (PDF/UA) because of several papers. {{papers}}. Ask for each of them with this put right; the pack can be issued all the same.',
    'Ni ellir marcio’r pecyn yn hygyrch (PDF/UA) oherwydd sawl papur. {{papers}}. Gofynnwch am bob un ohonynt wedi’i gywiro; gellir cyhoeddi’r pecyn er hynny.',
  ],
  'packs.gaps-of': ['{{file}}: {{gaps}}', '{{file}}: {{gaps}}'],
  'packs.gap-on-page': ['{{gap}} (page {{page}})', '{{gap}} (tudalen {{page}})'],
  'packs.gap-on-pages': ['{{gap}} (pages {{pages}}{{more}})', '{{gap}} (tudalennau {{pages}}{{more}})'],
  'packs.gap.not tagged': ['it isn’t tagged', 'nid yw wedi’i dagio'],
  'packs.gap.damaged tags': [
    'its tags don’t hold together, and were left out',
    'nid yw ei dagiau’n dal at ei gilydd, ac fe’u gadawyd allan',
  ],
  'packs.gap.no language': ['it doesn’t say what language it is in', 'nid yw’n dweud ym mha iaith y mae'],
  'packs.gap.content without tag': ['something on the page has no tag', 'mae rhywbeth ar y dudalen heb dag'],
  'packs.gap.artifact among tags': [
    'something is tagged and marked as decoration at once',
    'mae rhywbeth wedi’i dagio ac wedi’i nodi’n addurn ar yr un pryd',
  ],
  'packs.gap.tags drawn again': [
    'a drawing with tags stands there more than once',
    'mae lluniad â thagiau yno fwy nag unwaith',
  ],
  'packs.gap.tags out of place': [
    'parts of a list or a table are tagged where they can’t stand',
    'mae rhannau o restr neu dabl wedi’u tagio lle na allant fod',
  ],
  'packs.gap.uneven table': [
    'the rows of a table don’t have the same number of cells',
    'nid oes gan resi tabl yr un nifer o gelloedd',
  ],
  'packs.gap.cell without header': [
    'a table has cells without a header, or doesn’t say what its headers are for',
    'mae gan dabl gelloedd heb bennawd, neu nid yw’n dweud beth mae ei benawdau’n ei ddisgrifio',
  ],
  'packs.gap.figure without alternative': [
    'a picture or a formula isn’t described in words',
    'ni ddisgrifir llun neu fformiwla mewn geiriau',
  ],
  'packs.gap.type without meaning': [
    'a tag has a name that means nothing outside of its program',
    'mae gan dag enw nad yw’n golygu dim y tu allan i’w raglen',
  ],
  'packs.gap.link without contents': [
    'a link doesn’t say where it leads',
    'nid yw dolen yn dweud i ble mae’n arwain',
  ],
  'packs.gap.link without tag': ['a link isn’t tagged as one', 'nid yw dolen wedi’i thagio fel dolen'],
  'packs.gap.field without tag': ['a form field has no tag', 'mae maes ffurflen heb dag'],
  'packs.gap.comment without tag': ['a comment isn’t tagged as one', 'nid yw sylw wedi’i dagio fel sylw'],
  'packs.gap.comment without contents': [
    'a comment or a mark doesn’t say in words what it is',
    'nid yw sylw neu farc yn dweud mewn geiriau beth ydyw',
  ],
  'packs.gap.field letters': [
    'a form field has letters that its font lacks: they stand without their accents, or as question marks',
    'mae gan faes ffurflen lythrennau nad yw ei ffont yn eu cynnwys: maent heb eu hacenion, neu’n ofynodau',
  ],
  'packs.gap.field state': [
    'one of several boxes of a form is chosen, and nothing in the file says which: none is shown as chosen',
    'mae un o sawl blwch ar ffurflen wedi’i ddewis, ac nid oes dim yn y ffeil yn dweud pa un: ni ddangosir yr un fel pe bai wedi’i ddewis',
  ],
  'packs.gap.letters not in font': [
    'its font lacks letters that it shows: empty boxes, or nothing, stand in their places',
    'nid oes gan ei ffont lythrennau y mae’n eu dangos: blychau gwag, neu ddim, sydd yn eu lle',
  ],
  'packs.gap.font not embedded': ['a font isn’t in the file', 'nid yw ffont yn y ffeil'],
  'packs.gap.font of another kind': [
    'a font in the file is of another kind than the file says',
    'mae ffont yn y ffeil o fath gwahanol i’r hyn a ddywed y ffeil',
  ],
  'packs.gap.font encoding': [
    'a font’s letters may be taken for others',
    'gellir camgymryd llythrennau ffont am rai eraill',
  ],
  'packs.gap.font widths': [
    'the widths of a font’s letters aren’t those of the font',
    'nid lledau’r ffont ei hun yw lledau ei llythrennau',
  ],
  'packs.gap.letters without meaning': [
    'nothing says what a font’s letters are, so they can’t be read out',
    'nid oes dim yn dweud beth yw llythrennau ffont, felly ni ellir eu darllen yn uchel',
  ],
} as const satisfies Words;
