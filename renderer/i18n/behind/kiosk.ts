/** The room of this kiosk: how it is, and what is set on it. */
export const kiosk = {
  healthTitle: 'How it is',
  settingsTitle: 'What is set here',
  settingsForOwner: 'Only the owner changes these.',
  updateTitle: 'A new version is here',
  updateTake: 'Take it, outside our hours',
  updateDrop: 'Do not take it',
  endTitle: 'End Foyer',
  endText:
    'Foyer ends, and the screen shows the computer instead. It starts again with the computer, or by hand.',
  end: 'End Foyer',
  endAsk: 'End Foyer on this kiosk?',
  endYes: 'Yes, end it',
  ending: 'Foyer is ending.',
};
