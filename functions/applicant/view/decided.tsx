/** What the page of an application shows once its decision has been sent: loaded with the first such. */
import { asDecided } from '../../../shared/decision/as-decided.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import { appealTexts } from '../../../shared/text/later/appeal.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { CalculationView } from '../../../shared/web/view/calculation-view.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { Own } from '../own-application.ts';
import { Amended, type SentAmendment } from './amended.tsx';
import { AppealStates } from './appeal-state.tsx';
import { DecisionView } from './decision.tsx';
import type { Decision } from './decision-line.ts';

interface DecidedProps extends Own {
  readonly request: PageRequest;
  readonly file: ApplicationFile;
  readonly decision: Decision;
  readonly amendments: readonly SentAmendment[];
}

/** That an appeal, or an addition to one, has come in. */
function Appealed({ request }: { readonly request: PageRequest }) {
  const words = appealTexts(request.lang);
  return request.query.overklagat === 'tillagt' ? (
    <Alert tone="success" title={words.joinedTitle}>
      {words.joinedText}
    </Alert>
  ) : (
    <Alert tone="success" title={words.receivedTitle}>
      {words.receivedText}
    </Alert>
  );
}

/** The appeals of the decision, its corrections and changes, and the decision itself. */
export function Decided({ request, file, decision, amendments, page, application }: DecidedProps) {
  return (
    <>
      {request.query.overklagat !== undefined && <Appealed request={request} />}
      <AppealStates request={request} page={page} applicationId={application.instanceId} />
      {amendments.map((one) => (
        <Amended key={one.document.decisionId} request={request} page={page} {...one} />
      ))}
      <DecisionView {...{ request, page, application, decision, file }} />
    </>
  );
}

/** How the amount was calculated. */
export function Calculated(props: {
  readonly request: PageRequest;
  readonly file: ApplicationFile;
}) {
  const { calculation, decision } = props.file;
  if (!calculation) return null;
  const told = asDecided(calculation.calculation, decision?.rows ?? []);
  return <CalculationView request={props.request} calculation={told} />;
}
