import { useSession } from '../session/session-context';

/** Step 1. */
export function RecognitionStep() {
  const { session } = useSession();
  return <p>{session.overview?.openDoubts}</p>;
}
