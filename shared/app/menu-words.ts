// The menus.

import type { Words } from '../language/words.ts';

export const menuWords = {
  'menu.file': ['File', 'Ffeil'],
  'menu.new': ['New register…', 'Cofrestr newydd…'],
  'menu.open': ['Open register…', 'Agor cofrestr…'],
  'menu.recent': ['Open recent', 'Agor un ddiweddar'],
  'menu.sample': ['Open the sample', 'Agor yr enghraifft'],
  'menu.import': ['Import a strategy document…', 'Mewnforio dogfen strategaeth…'],
  'menu.saveCopy': ['Save a copy…', 'Cadw copi…'],
  'menu.preferences': ['Preferences…', 'Dewisiadau…'],
  'menu.newWindow': ['New window', 'Ffenestr newydd'],
  'menu.close': ['Close the register', 'Cau’r gofrestr'],
  'menu.quit': ['Quit', 'Gadael'],
  'menu.edit': ['Edit', 'Golygu'],
  'menu.undo': ['Undo', 'Dadwneud'],
  'menu.redo': ['Redo', 'Ail-wneud'],
  'menu.cut': ['Cut', 'Torri'],
  'menu.copy': ['Copy', 'Copïo'],
  'menu.paste': ['Paste', 'Gludo'],
  'menu.selectAll': ['Select all', 'Dewis popeth'],
  'menu.find': ['Find or do anything…', 'Canfod neu wneud unrhyw beth…'],
  'menu.go': ['Go', 'Mynd'],
  'menu.view': ['View', 'Golwg'],
  'menu.zoomIn': ['Larger', 'Mwy'],
  'menu.zoomOut': ['Smaller', 'Llai'],
  'menu.resetZoom': ['Actual size', 'Maint gwirioneddol'],
  'menu.fullScreen': ['Full screen', 'Sgrin lawn'],
  'menu.help': ['Help', 'Cymorth'],
  'menu.keyboard': ['Keyboard shortcuts', 'Bysellau brys'],
} as const satisfies Words;
