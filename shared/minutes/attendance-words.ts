// Attendance counted, on the screens and as a document.

import type { Words } from '../language/words.ts';

export const attendanceWords = {
  'attendance.title': ['Attendance', 'Presenoldeb'],
  'attendance.from': ['From', 'O'],
  'attendance.to': ['Until', 'Hyd at'],
  'attendance.name': ['Name', 'Enw'],
  'attendance.meeting': ['Meeting', 'Cyfarfod'],
  'attendance.meetings': ['Meetings', 'Cyfarfodydd'],
  'attendance.invited': ['Invited', 'Gwahoddwyd'],
  'attendance.present': ['Present', 'Yn bresennol'],
  'attendance.remote': ['By link', 'Drwy ddolen'],
  'attendance.apologies': ['Apologies', 'Ymddiheuriadau'],
  'attendance.absent': ['Absent', 'Yn absennol'],
  'attendance.unmarked': ['Not marked', 'Heb eu nodi'],
  'attendance.substituted': ['Substitute came', 'Daeth dirprwy'],
  'attendance.percent': ['Attendance of those invited', 'Presenoldeb y rhai a wahoddwyd'],
  'attendance.percentIs': [
    '{{percent}}% ({{present}} of {{invited}})',
    '{{percent}}% ({{present}} o {{invited}})',
  ],
  'attendance.noPercent': ['nothing recorded', 'dim wedi’i gofnodi'],
  'attendance.notRecorded': ['Not recorded', 'Heb ei gofnodi'],
  'attendance.notRecordedCount': [
    {
      one: 'Of one meeting nothing is recorded; nobody counts as absent from it.',
      other: 'Of {{count}} meetings nothing is recorded; nobody counts as absent from them.',
    },
    {
      one: 'Nid oes dim wedi’i gofnodi am un cyfarfod; nid yw neb yn cyfrif yn absennol ohono.',
      two: 'Nid oes dim wedi’i gofnodi am {{count}} gyfarfod; nid yw neb yn cyfrif yn absennol ohonynt.',
      other:
        'Nid oes dim wedi’i gofnodi am {{count}} o gyfarfodydd; nid yw neb yn cyfrif yn absennol ohonynt.',
    },
  ],
  'attendance.how': [
    'Invited: whoever’s seat stood on the day, and whoever else was written down. Cancelled meetings are never counted. Who isn’t marked counts as invited and not as present.',
    'Gwahoddwyd: pawb yr oedd eu sedd yn sefyll ar y diwrnod, a phwy bynnag arall a nodwyd. Ni chyfrifir cyfarfodydd a ganslwyd byth. Mae’r sawl nas nodwyd yn cyfrif fel un a wahoddwyd ac nid fel un a oedd yn bresennol.',
  ],
  'attendance.none': [
    'Nothing is recorded in this time. Mark who is here on the meeting’s page, under “At the meeting”.',
    'Nid oes dim wedi’i gofnodi yn y cyfnod hwn. Nodwch pwy sydd yma ar dudalen y cyfarfod, o dan “Yn y cyfarfod”.',
  ],
  'attendance.make': ['Make a document of it…', 'Gwneud dogfen ohono…'],
  'attendance.allBodies': ['All bodies', 'Pob corff'],
  'attendance.document': ['Attendance', 'Presenoldeb'],
  'attendance.documentOf': ['Attendance: {{body}}, {{when}}', 'Presenoldeb: {{body}}, {{when}}'],
  'attendance.between': ['{{from}} to {{to}}', '{{from}} hyd {{to}}'],
  'attendance.since': ['from {{from}}', 'o {{from}}'],
  'attendance.until': ['until {{to}}', 'hyd {{to}}'],
  'attendance.byPerson': ['By member', 'Fesul aelod'],
  'attendance.byMeeting': ['By meeting', 'Fesul cyfarfod'],
  'attendance.counted': ['attendance at meetings of {{body}}', 'presenoldeb yng nghyfarfodydd {{body}}'],
  'attendance.counted-meetings': [
    'the number of meetings of {{body}} with a record',
    'nifer cyfarfodydd {{body}} sydd â chofnod',
  ],
  'attendance.working': [
    {
      one: '{{present}} of {{invited}} invited to one meeting of {{body}}',
      other: '{{present}} of {{invited}} invited to {{count}} meetings of {{body}}',
    },
    {
      one: '{{present}} o {{invited}} a wahoddwyd i un cyfarfod o {{body}}',
      two: '{{present}} o {{invited}} a wahoddwyd i {{count}} gyfarfod o {{body}}',
      other: '{{present}} o {{invited}} a wahoddwyd i {{count}} o gyfarfodydd {{body}}',
    },
  ],
  'attendance.seatsAndAttendance': ['Seats and attendance', 'Seddi a phresenoldeb'],
  'attendance.noSeats': ['No seats', 'Dim seddi'],
} as const satisfies Words;
