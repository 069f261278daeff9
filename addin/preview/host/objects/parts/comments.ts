import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../errors';
import type { Host } from '../../host-types';
import { cellCount } from '../../model/areas';
import type { CommentModel } from '../../model/parts';
import type { SheetModel } from '../../model/sheet';
import { booleanValue, rangeArgument, textValue, wholeNumber } from '../arguments';
import { type Handle, handle, type Kind } from '../define';

/** Threaded comments of the workbook (null) or of one sheet. Source: "Work with comments using the Excel JavaScript API". */

function commentsOf(scope: SheetModel | null, host: Host): CommentModel[] {
  return scope === null ? host.workbook.sheets.flatMap((sheet) => sheet.comments) : scope.comments;
}

function find(scope: SheetModel | null, id: unknown, host: Host): Handle<'Comment'> | null {
  const comment = commentsOf(scope, host).find((one) => one.id === id);
  return comment === undefined ? null : handle('Comment', comment);
}

function found(scope: SheetModel | null, id: unknown, host: Host): Handle<'Comment'> {
  const comment = find(scope, id, host);
  if (comment === null) throw itemNotFound('CommentCollection.getItem');
  return comment;
}

function cellOf(scope: SheetModel | null, address: unknown, host: Host, location: string) {
  const place = rangeArgument(address, scope ?? host.workbook.active, host, location);
  if (cellCount(place.area) !== 1) throw invalidArgument(location);
  return { sheet: place.sheet, row: place.area.row, column: place.area.column };
}

function commentAt(scope: SheetModel | null, address: unknown, host: Host): CommentModel | undefined {
  const cell = cellOf(scope, address, host, 'CommentCollection.getItemByCell');
  return cell.sheet.comments.find((one) => one.row === cell.row && one.column === cell.column);
}

export const commentCollectionKind: Kind<SheetModel | null> = {
  items: (scope, host) => commentsOf(scope, host).map((comment) => handle('Comment', comment)),
  item: found,
  methods: {
    GetItem: (scope, [id], host) => found(scope, id, host),
    GetItemOrNullObject: (scope, [id], host) => find(scope, id, host),
    GetItemAt: (scope, [index], host) => {
      const comment = commentsOf(scope, host)[wholeNumber(index, 'CommentCollection.getItemAt')];
      if (comment === undefined) throw itemNotFound('CommentCollection.getItemAt');
      return handle('Comment', comment);
    },
    GetItemByCell: (scope, [address], host) => {
      const comment = commentAt(scope, address, host);
      if (comment === undefined) throw itemNotFound('CommentCollection.getItemByCell');
      return handle('Comment', comment);
    },
    GetCount: (scope, _, host) => commentsOf(scope, host).length,
  },
  edits: {
    /** Source: CommentCollection.add: "An InvalidArgument error is thrown if the provided range is larger than one cell". */
    Add: (scope, [address, content, contentType], host) => {
      const location = 'CommentCollection.add';
      const cell = cellOf(scope, address, host, location);
      if (commentAt(scope, address, host) !== undefined) throw itemAlreadyExists(location);
      if (contentType !== undefined && contentType !== null && contentType !== 'Plain') throw invalidArgument(location);
      const comment: CommentModel = {
        id: host.workbook.nextId(),
        ...cell,
        content: textValue(content, location),
        contentType: 'Plain',
        author: 'Author',
        resolved: false,
        created: new Date().toISOString(),
        replies: [],
      };
      cell.sheet.comments.push(comment);
      return handle('Comment', comment);
    },
  },
};

export const commentKind: Kind<CommentModel> = {
  identity: (comment) => ({ Id: comment.id }),
  properties: {
    Id: { get: (comment) => comment.id },
    Content: {
      get: (comment) => comment.content,
      set: (comment, value) => {
        comment.content = textValue(value, 'Comment.content');
      },
    },
    ContentType: { get: (comment) => comment.contentType },
    AuthorName: { get: (comment) => comment.author },
    CreationDate: { get: (comment) => comment.created },
    Resolved: {
      get: (comment) => comment.resolved,
      set: (comment, value) => {
        comment.resolved = booleanValue(value, 'Comment.resolved');
      },
    },
  },
  methods: {
    GetLocation: ({ sheet, row, column }) => handle('Range', { sheet, area: { row, column, rows: 1, columns: 1 } }),
  },
  edits: {
    Delete: (comment) => {
      comment.sheet.comments.splice(comment.sheet.comments.indexOf(comment), 1);
    },
  },
};
