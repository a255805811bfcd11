import { elementsNamed, type ManifestElement } from './manifest-tree';

/** Excel and Word are named in both parts, each with its four buttons, and all of them open the application's own pane. */
export function hostFaults(root: ManifestElement): readonly string[] {
  const names = elementsNamed(root, 'Host').map(
    ({ attributes }) => attributes.get('Name') ?? attributes.get('type') ?? '',
  );
  const overrides = elementsNamed(root, 'Host').filter(({ attributes }) => attributes.has('type'));
  return [
    ...['Workbook', 'Document']
      .filter((host) => names.filter((name) => name === host).length !== 2)
      .map((host) => `${host} is not named in both parts`),
    ...overrides.flatMap(({ attributes, ...host }) =>
      buttonFaults({ attributes, ...host }, attributes.get('type')),
    ),
  ];
}

const TASKS = ['start', 'check', 'source', 'report'];

function buttonFaults(host: ManifestElement, name: string | undefined): readonly string[] {
  const panes = new Set(elementsNamed(host, 'TaskpaneId').map(({ text }) => text));
  const places = elementsNamed(host, 'SourceLocation').map((place) => place.attributes.get('resid') ?? '');
  const prefix = name === 'Workbook' ? 'Excel' : 'Word';
  const wanted = TASKS.map((task) => `${prefix}.${task.charAt(0).toUpperCase()}${task.slice(1)}.Url`);
  return [
    ...(panes.size === 1 ? [] : [`${name ?? '?'} has ${panes.size} panes`]),
    ...(places.join() === wanted.join() ? [] : [`${name ?? '?'} opens ${places.join()}`]),
  ];
}
