import { NO_OFFICE } from '../../../shared/instrument/forms/kontorsbyte.ts';
import type { OfficeMove } from '../../../shared/store/item/placement.ts';
import type { StaffMember } from '../../../shared/store/item/staff.ts';
import type { Office } from '../../../shared/store/office.ts';
import { officeTexts } from '../../../shared/text/later/office.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';

/**
 * A remittal that still bears the name of somebody who has left: the move was stopped half-way, or the
 * coach took it at the same moment. The same move, asked for once more, gives it to the list.
 */
export function LeftBehind(props: {
  readonly request: PageRequest;
  readonly path: string;
  readonly office: Office;
  readonly staff: readonly StaffMember[];
  readonly moves: readonly OfficeMove[];
  /** How many a move that was just made has left; the lists show the first alone. */
  readonly just?: { readonly sub: string; readonly left: number } | undefined;
}) {
  const { request, path, office, staff, moves, just } = props;
  const words = officeTexts(request.lang);
  const rows = [...office.open, ...office.followed];
  const left = moves
    .filter(({ coach }, index) => moves.findIndex((one) => one.coach.sub === coach.sub) === index)
    .filter(({ coach }) => !staff.some(({ sub }) => sub === coach.sub))
    .map(({ coach, to }) => ({
      ...coach,
      to: to ?? NO_OFFICE,
      has:
        just?.sub === coach.sub
          ? just.left
          : rows.filter(({ remittal }) => remittal.coach?.sub === coach.sub).length,
    }))
    .filter(({ has }) => has > 0);
  return (
    <>
      {left.map(({ sub, name, to, has }) => (
        <Alert key={sub} tone="warning">
          <p>{words.leftBehind(has, name)}</p>
          <PostForm request={request} action={path}>
            <input type="hidden" name="who" value={sub} />
            <input type="hidden" name="to" value={to} />
            <Button press="release">{words.release}</Button>
          </PostForm>
        </Alert>
      ))}
    </>
  );
}
