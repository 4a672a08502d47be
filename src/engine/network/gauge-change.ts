/**
 * Where the hours and the charge of the border already hold the change of gauge (design 6a.5). At every other gauge break the change is an
 * arc of its own with money and hours, and the border beside it counts as a plain one: its queue is not paid twice.
 */
export const gaugeChangeInBorderCharge: ReadonlySet<string> = new Set([
  'kz-dostyk',
  'kz-altynkol',
  'kz-bakhty',
  'cn-alashankou',
  'cn-khorgos',
  'cn-tacheng',
]);
