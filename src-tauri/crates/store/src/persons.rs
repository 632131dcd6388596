//! People: their rows, written and read.

use docket_domain::{Person, PersonId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{count, id, require, require_new};
use crate::{PersonRow, Store, StoreError, Thing};

const WHAT: Thing = Thing::Person;

pub(crate) fn add(
    conn: &Connection,
    PersonId(id): PersonId,
    person: &Person,
) -> Result<(), StoreError> {
    require_new(conn, "persons", WHAT, id)?;
    conn.prepare_cached(
        "INSERT INTO persons (id, name, about, confidential, withheld_because)
         VALUES (?, ?, ?, ?, ?)",
    )?
    .execute(params![
        id,
        person.name,
        person.about,
        person.confidential,
        person.withheld_because
    ])?;
    Ok(())
}

pub(crate) fn edit(
    conn: &Connection,
    PersonId(id): PersonId,
    person: &Person,
) -> Result<(), StoreError> {
    require(conn, "persons", WHAT, id)?;
    conn.prepare_cached(
        "UPDATE persons SET name = ?2, about = ?3, confidential = ?4, withheld_because = ?5
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        person.name,
        person.about,
        person.confidential,
        person.withheld_because
    ])?;
    Ok(())
}

/// Removes a person whom nothing refers to. Taking a claimant away from their claims would change
/// what these say, so that is for the checker to do.
pub(crate) fn remove(conn: &Connection, PersonId(id): PersonId) -> Result<(), StoreError> {
    require(conn, "persons", WHAT, id)?;
    let (claims, evidence): (u32, u32) = conn.query_row(
        "SELECT (SELECT count(*) FROM claims WHERE claimant_id = ?1),
                (SELECT count(*) FROM evidence WHERE collector_id = ?1)",
        [id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if claims + evidence > 0 {
        return Err(StoreError::InUse { claims, exhibits: evidence });
    }
    conn.execute("DELETE FROM persons WHERE id = ?", [id])?;
    Ok(())
}

/// One person.
pub(crate) fn get(conn: &Connection, PersonId(id): PersonId) -> Result<Person, StoreError> {
    conn.prepare_cached("SELECT * FROM persons WHERE id = ?")?
        .query_row([id], person)
        .optional()?
        .ok_or_else(|| StoreError::not_found(WHAT, id))
}

fn person(row: &Row<'_>) -> Result<Person, rusqlite::Error> {
    Ok(Person {
        name: row.get("name")?,
        about: row.get("about")?,
        confidential: row.get("confidential")?,
        withheld_because: row.get("withheld_because")?,
    })
}

impl Store {
    /// All people, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn persons(&self) -> Result<Vec<PersonRow>, StoreError> {
        let mut all = self.conn.prepare_cached(
            "SELECT persons.*,
                    (SELECT count(*) FROM claims WHERE claimant_id = persons.id) AS claims,
                    (SELECT count(*) FROM evidence WHERE collector_id = persons.id) AS collected
             FROM persons ORDER BY name, id",
        )?;
        let rows = all.query_map([], |row| {
            Ok(PersonRow {
                id: id(row, "id")?,
                person: person(row)?,
                claims: count(row, "claims")?,
                collected: count(row, "collected")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One person.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        get(&self.conn, id)
    }
}
