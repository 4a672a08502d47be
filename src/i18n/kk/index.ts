import map from './map.json';
import names from './names.json';
import panels from './panels.json';
import shell from './shell.json';

export const catalogue = { shell, panels, map, names };
