/**
 * How X says in its languages that a post was deleted by its author ("This Post was deleted by the Post author."). Stems, because
 * X changes the rest of the sentence; what is only unavailable (blocked, limited, withheld) says none of them.
 */
const STEMS =
  /\bdeleted\b|gelöscht|supprimé|eliminad|apagad|excluíd|eliminat|cancellat|verwijderd|usunięt|silindi|удал|видален|削除|삭제|删除|刪除|حذف|נמחק|ลบ|dihapus|हटा/iu;

/** True for the words of a row that X shows in the place of a deleted post. */
export function saysDeleted(text: string): boolean {
  return STEMS.test(text);
}
