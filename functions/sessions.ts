import { sessionItem } from '../shared/store/item/session.ts';
import { otherKey } from '../shared/store/key.ts';
import { unitsIn } from '../shared/store/placement.ts';
import { staffWrites } from '../shared/store/staff.ts';
import { commit, put, read, removed, type Table } from '../shared/store/table.ts';
import type { SessionStore } from '../shared/web/session.ts';

/** Sessions in the table. The key is the hash of the browser's session id. */
export function sessionsIn(table: Table): SessionStore {
  return {
    create: async (idHash, session) => {
      const { expiresAt, roles, ...kept } = session;
      const item = { ...kept, roles: [...roles], idHash, endsAt: expiresAt };
      const unit = await unitsIn(table)(session);
      const staff = staffWrites({ ...session, unit }, new Date().toISOString());
      await commit(table, [put(sessionItem, item), ...staff]);
    },
    read: async (idHash) => {
      const item = await read(table, sessionItem, otherKey.session(idHash));
      if (!item) return undefined;
      const { idHash: _hash, endsAt, ...session } = item;
      return { ...session, expiresAt: endsAt };
    },
    delete: async (idHash) => {
      await commit(table, [removed(otherKey.session(idHash))]);
    },
  };
}
