import { Field, Select } from '@fluentui/react-components';
import { builtInSystems } from '../../app/choose-system';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { FILES_TEXT } from './files-text';

/** The indicator system that is scored by; a choice only where there is more than one. */
export function SystemChoice() {
  const text = useText(FILES_TEXT);
  const { session, actions } = useSession();
  const systems = builtInSystems();
  const [only] = systems;
  if (systems.length === 1 && only !== undefined) {
    return (
      <div>
        {text.system}：{text.systemName(only.title, only.fiscalYear)}
      </div>
    );
  }
  return (
    <Field label={text.system}>
      <Select
        value={session.systemId}
        disabled={session.task !== null}
        onChange={(_, { value }) => {
          actions.chooseSystem(value);
        }}
      >
        {systems.map(({ id, title, fiscalYear }) => (
          <option key={id} value={id}>
            {text.systemName(title, fiscalYear)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
