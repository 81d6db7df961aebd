"""Name the sorts of ids, so that a person's is never taken for a session's."""

from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
SessionId = NewType("SessionId", UUID)
PointId = NewType("PointId", UUID)
FormationId = NewType("FormationId", UUID)
TeamId = NewType("TeamId", UUID)
AssessorId = NewType("AssessorId", UUID)
ExerciseId = NewType("ExerciseId", UUID)
CertificateId = NewType("CertificateId", UUID)
